package org.riskset.statistics.cox.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.CovariateMatrix;

/** What no table of R has: terms that bring no coefficient. */
class StepwiseSelectionTest {
  private static final Reference AML = Reference.read("cox-aml");

  /** The column of aml, twice it, and a constant. */
  private static CoxSample sample() {
    double[] x = AML.covariates().column(0);
    double[] twice = IntStream.range(0, x.length).mapToDouble(i -> 2 * x[i]).toArray();
    double[][] columns = {x, twice, new double[x.length]};
    return CoxSample.of(
        AML.observations(),
        new CovariateMatrix(List.of("x", "twice x", "none"), columns, x.length),
        null);
  }

  private static List<SelectionStep> steps(Direction direction, Criterion criterion, double level) {
    CoxSample sample = sample();
    List<CandidateTerm> terms =
        IntStream.range(0, 3).mapToObj(j -> new CandidateTerm(new int[] {j}, Set.of())).toList();
    return StepwiseSelection.select(
        sample,
        CoxOptions.defaults(),
        new SelectionOptions(direction, criterion, level),
        terms,
        CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults())),
        Progress.none());
  }

  @Test
  void aTermWithoutCoefficientHasNothingToTest() {
    SelectionStep full = steps(Direction.BACKWARD, Criterion.P, 0.5).get(0);
    assertThat(full.degreesOfFreedom()).isEqualTo(1);
    for (SelectionStep.Change change : full.changes()) {
      assertThat(change.degreesOfFreedom()).isZero();
      assertThat(change.pValue()).isEqualTo(1);
    }
  }

  /** One of x and twice x may go, not both. */
  @Test
  void byPValuesOneOfTwoEqualTermsStays() {
    List<SelectionStep> steps = steps(Direction.BACKWARD, Criterion.P, 0.2);
    assertThat(steps).hasSize(3);
    SelectionStep last = steps.get(2);
    assertThat(last.model()).hasSize(1).doesNotContain(2);
    assertThat(last.changes().get(0).degreesOfFreedom()).isEqualTo(1);
    assertThat(last.changes().get(0).pValue()).isBetween(0.05, 0.08);
    // Which the test of aml, p = 0.065 by the likelihood ratio, decides.
    assertThat(steps(Direction.BACKWARD, Criterion.P, 0.05)).hasSize(4);
    assertThat(steps(Direction.FORWARD, Criterion.P, 0.05)).hasSize(1);
    assertThat(steps(Direction.FORWARD, Criterion.P, 0.2)).hasSize(2);
  }

  /** What changes the criterion by nothing is no improvement. */
  @Test
  void aTermWithoutCoefficientStaysWhereItIs() {
    assertThat(steps(Direction.BACKWARD, Criterion.AIC, 0.05)).hasSize(1);
    List<SelectionStep> forward = steps(Direction.FORWARD, Criterion.AIC, 0.05);
    assertThat(forward.get(forward.size() - 1).model()).containsExactly(0);
  }

  @Test
  void refusesWhatIsNoLevel() {
    for (double level : new double[] {0, 1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SelectionOptions(Direction.FORWARD, Criterion.P, level));
    }
  }
}
