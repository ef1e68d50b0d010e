package org.riskset.statistics.cox.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.sample.Observations;

/** Predicted against observed survival, worked by hand. */
class CalibrationTest {
  private static final Observations ROWS =
      Observations.rightCensored(
          new double[] {1, 2, 3, 4, 5, 6}, new boolean[] {true, true, false, true, false, false});

  /** Two groups: 1, 2, 3 and 4, 5, 6. At 4.5 the first has S = 2/3 · 1/2 = 1/3, the second 2/3. */
  @Test
  void groupsOfEqualSize() {
    double[] predicted = {0.1, 0.3, 0.35, 0.7, 0.8, 0.9};
    Calibration calibration = Calibration.of(ROWS, predicted, 4.5, 2, 0.95);
    assertThat(calibration.time()).isEqualTo(4.5);
    assertThat(calibration.groups()).hasSize(2);
    Calibration.Group low = calibration.groups().get(0);
    assertThat(low.n()).isEqualTo(3);
    assertThat(low.events()).isEqualTo(2);
    assertClose("predicted", low.predicted(), 0.25, 1e-14);
    // The third of the group was followed to 3 only.
    assertThat(low.observed().estimate()).isNaN();
    Calibration.Group high = calibration.groups().get(1);
    assertThat(high.events()).isEqualTo(1);
    assertClose("predicted", high.predicted(), 0.8, 1e-14);
    assertClose("observed", high.observed().estimate(), 2.0 / 3, 1e-14);
  }

  @Test
  void equalPredictionsStayTogether() {
    double[] predicted = {0.2, 0.2, 0.2, 0.2, 0.2, 0.9};
    Calibration calibration = Calibration.of(ROWS, predicted, 1.5, 5, 0.95);
    assertThat(calibration.groups().stream().map(Calibration.Group::n)).containsExactly(5, 1);
  }

  @Test
  void meansAreWeighted() {
    double[] weights = {3, 1, 1, 1, 1, 1};
    double[] predicted = {0.1, 0.5, 0.5, 0.7, 0.7, 0.7};
    Calibration calibration = Calibration.of(ROWS.withWeights(weights), predicted, 1.5, 1, 0.95);
    assertClose("predicted", calibration.groups().get(0).predicted(), 3.4 / 8, 1e-14);
    assertClose("observed", calibration.groups().get(0).observed().estimate(), 5.0 / 8, 1e-14);
  }

  @Test
  void fewRowsMakeFewGroups() {
    assertThat(Calibration.groupsFor(499)).isEqualTo(5);
    assertThat(Calibration.groupsFor(500)).isEqualTo(10);
    double[] same = new double[6];
    Arrays.fill(same, 0.5);
    assertThat(Calibration.of(ROWS, same, 1.5, 5, 0.95).groups()).hasSize(1);
  }
}
