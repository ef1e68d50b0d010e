package org.riskset.statistics.cox.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/** Columns in coordinates that suit computing. Rows fail at 1, …, 6: positions are row numbers. */
class DesignTest {
  private static final int ROWS = 6;
  private static final RiskSets ONE_STRATUM = riskSets(Grouping.single("", ROWS));

  private static RiskSets riskSets(Grouping strata) {
    double[] time = {1, 2, 3, 4, 5, 6};
    boolean[] event = {true, true, true, true, true, true};
    return RiskSets.of(Observations.rightCensored(time, event), strata);
  }

  private static Design design(RiskSets riskSets, double... column) {
    CovariateMatrix matrix = new CovariateMatrix(List.of("x"), new double[][] {column}, ROWS);
    return Design.standardized(riskSets, matrix, new int[] {0});
  }

  @Test
  void aColumnIsCentredAndDividedByItsRootMeanSquare() {
    // Mean 3, squares 4, 1, 1, 4, 1, 1.
    Design design = design(ONE_STRATUM, 1, 2, 4, 5, 2, 4);
    double scale = Math.sqrt(2);
    assertClose("scale", design.scale(0), scale, 1e-15);
    double[] expected = {-2 / scale, -1 / scale, 1 / scale, 2 / scale, -1 / scale, 1 / scale};
    for (int p = 0; p < ROWS; p++) {
      assertClose("position " + p, design.column(0)[p], expected[p], 1e-15);
    }
  }

  @Test
  void eachStratumIsCentredByItself() {
    Grouping strata = new Grouping(List.of("low", "high"), new int[] {0, 0, 0, 1, 1, 1});
    double high = 1e15;
    Design design = design(riskSets(strata), 1, 2, 3, high + 2, high + 4, high + 6);
    // −1, 0, 1 and −2, 0, 2: mean square 10/6, whatever lies between the strata.
    double scale = Math.sqrt(10 / 6.0);
    assertClose("scale", design.scale(0), scale, 1e-15);
    double[] expected = {-1 / scale, 0, 1 / scale, -2 / scale, 0, 2 / scale};
    for (int p = 0; p < ROWS; p++) {
      assertThat(design.column(0)[p]).isEqualTo(expected[p]);
    }
  }

  @Test
  void aConstantColumnIsZeroToTheLastBit() {
    Design design = design(ONE_STRATUM, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    assertThat(design.column(0)).containsOnly(0);
    assertThat(design.scale(0)).isEqualTo(1);
  }

  @Test
  void unitsOfAnySizeMakeNoDifference() {
    double[] column = {1, 2, 4, 5, 2, 4};
    for (double unit : new double[] {1e-300, 1e-20, 1e20, 1e300}) {
      double[] scaled = new double[ROWS];
      for (int i = 0; i < ROWS; i++) {
        scaled[i] = unit * column[i];
      }
      Design design = design(ONE_STRATUM, scaled);
      assertClose("scale", design.scale(0) / unit, Math.sqrt(2), 1e-14);
      assertClose("first", design.column(0)[0], -Math.sqrt(2), 1e-14);
    }
  }

  @Test
  void coefficientsFindTheirWayBackToTheUsersColumns() {
    Design design = design(ONE_STRATUM, 1, 2, 4, 5, 2, 4);
    assertClose("β", design.userCoefficients(new double[] {3})[0], 3 / Math.sqrt(2), 1e-15);
    RealMatrix covariance = design.userCovariance(new double[][] {{4}});
    assertClose("variance", covariance.getEntry(0, 0), 2, 1e-15);
  }
}
