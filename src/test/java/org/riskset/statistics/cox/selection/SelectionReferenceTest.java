package org.riskset.statistics.cox.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.reference.Reference;

/** Steps against R's {@code step(coxph)}; see {@code cox-validation.R}. */
class SelectionReferenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran", "kidney"})
  void agreesWithStep(String name) {
    Reference reference = Reference.read("validation-" + name);
    CoxSample sample = CoxSample.of(reference.observations(), reference.covariates(), null);
    JsonNode expected = reference.expected().path("selection");
    for (Direction direction : Direction.values()) {
      for (Criterion criterion : List.of(Criterion.AIC, Criterion.BIC)) {
        String key = (direction + "_" + criterion).toLowerCase(Locale.ROOT);
        check(steps(sample, direction, criterion), expected.path(key));
      }
    }
  }

  private static List<SelectionStep> steps(
      CoxSample sample, Direction direction, Criterion criterion) {
    CoxFit full = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    List<CandidateTerm> terms =
        IntStream.range(0, sample.covariates().columnCount())
            .mapToObj(j -> new CandidateTerm(new int[] {j}, Set.of()))
            .toList();
    SelectionOptions choices = new SelectionOptions(direction, criterion, 0.05);
    return StepwiseSelection.select(
        sample, CoxOptions.defaults(), choices, terms, full, Progress.none());
  }

  /** R numbers terms from 1. */
  private static void check(List<SelectionStep> actual, JsonNode expected) {
    List<Integer> changed = new ArrayList<>();
    double[] criterion = numbers(expected.path("criterion"));
    assertThat(actual).hasSameSizeAs(criterion);
    for (int k = 0; k < criterion.length; k++) {
      assertClose("criterion", actual.get(k).criterion(), criterion[k], 1e-9);
      changed.add(actual.get(k).chosen() + 1);
    }
    List<Integer> steps = new ArrayList<>();
    expected.path("steps").forEach(step -> steps.add(step.asInt()));
    steps.add(0);
    assertThat(changed).isEqualTo(steps);
    Set<Integer> selected = new TreeSet<>();
    expected.path("selected").forEach(term -> selected.add(term.asInt() - 1));
    assertThat(actual.get(actual.size() - 1).model()).containsExactlyElementsOf(selected);
  }
}
