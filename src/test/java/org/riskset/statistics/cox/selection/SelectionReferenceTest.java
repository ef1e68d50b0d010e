package org.riskset.statistics.cox.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import org.riskset.statistics.sample.CovariateMatrix;

/** Steps against R's {@code step(coxph)}; see {@code cox-validation.R}. */
class SelectionReferenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran", "kidney"})
  void agreesWithStep(String name) {
    Reference reference = Reference.read("validation-" + name);
    CoxSample sample = CoxSample.of(reference.observations(), reference.covariates(), null);
    JsonNode expected = reference.expected().path("selection");
    for (Direction direction : Direction.values()) {
      for (Criterion criterion : Criterion.values()) {
        JsonNode path = expected.path(key(direction, criterion.toString()));
        List<SelectionStep> steps = steps(sample, singly(sample), direction, criterion);
        check(steps, path);
        Set<Integer> selected = new TreeSet<>();
        path.path("selected").forEach(term -> selected.add(term.asInt() - 1));
        assertThat(steps.get(steps.size() - 1).model()).containsExactlyElementsOf(selected);
        if (criterion == Criterion.P) {
          checkTests(steps, path.path("tests"));
        }
      }
    }
  }

  /** The first column, the last, and their product, which contains both. */
  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran", "kidney"})
  void aTermLeavesAfterThoseThatContainIt(String name) {
    Reference reference = Reference.read("validation-" + name);
    CovariateMatrix x = reference.covariates();
    double[] first = x.column(0);
    double[] last = x.column(x.columnCount() - 1);
    double[] product =
        IntStream.range(0, first.length).mapToDouble(i -> first[i] * last[i]).toArray();
    CovariateMatrix columns =
        new CovariateMatrix(
            List.of("a", "b", "a:b"), new double[][] {first, last, product}, x.rows());
    CoxSample sample = CoxSample.of(reference.observations(), columns, null);
    List<CandidateTerm> terms =
        List.of(
            new CandidateTerm(new int[] {0}, Set.of()),
            new CandidateTerm(new int[] {1}, Set.of()),
            new CandidateTerm(new int[] {2}, Set.of(0, 1)));
    JsonNode expected = reference.expected().path("selection");
    for (Direction direction : Direction.values()) {
      List<SelectionStep> steps = steps(sample, terms, direction, Criterion.AIC);
      check(steps, expected.path(key(direction, "product")));
      boolean backward = direction == Direction.BACKWARD;
      assertThat(steps.get(0).changes().stream().map(SelectionStep.Change::term))
          .isEqualTo(backward ? List.of(2) : List.of(0, 1));
    }
  }

  private static String key(Direction direction, String what) {
    return (direction + "_" + what).toLowerCase(Locale.ROOT);
  }

  private static List<CandidateTerm> singly(CoxSample sample) {
    return IntStream.range(0, sample.covariates().columnCount())
        .mapToObj(j -> new CandidateTerm(new int[] {j}, Set.of()))
        .toList();
  }

  private static List<SelectionStep> steps(
      CoxSample sample, List<CandidateTerm> terms, Direction direction, Criterion criterion) {
    CoxFit full = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    SelectionOptions choices = new SelectionOptions(direction, criterion, 0.05);
    return StepwiseSelection.select(
        sample, CoxOptions.defaults(), choices, terms, full, Progress.none());
  }

  private static void checkTests(List<SelectionStep> steps, JsonNode tests) {
    for (int k = 0; k < tests.size(); k++) {
      for (int j = 0; j < tests.get(k).path("terms").size(); j++) {
        SelectionStep.Change change = steps.get(k).changes().get(j);
        JsonNode row = tests.get(k);
        assertThat(change.term() + 1).isEqualTo(row.path("terms").get(j).asInt());
        assertThat(change.degreesOfFreedom()).isEqualTo(row.path("df").get(j).asInt());
        // Twice the difference of two log likelihoods of some hundreds.
        double statistic = row.path("statistic").get(j).asDouble();
        assertThat(change.statistic()).isCloseTo(statistic, within(1e-9 * (1 + statistic)));
        double p = row.path("p_value").get(j).asDouble();
        assertThat(change.pValue()).isCloseTo(p, within(1e-8 * p));
        assertClose("AIC", change.criterion(), row.path("aic").get(j).asDouble(), 1e-9);
      }
    }
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
  }
}
