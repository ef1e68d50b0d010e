package org.riskset.statistics.cox.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/** The likelihood and its derivatives against their definition. */
class PartialLikelihoodProperties {
  private static final double MODERATE = 1;

  /** Linear predictors up to some hundreds: no exponential of them and no product may be formed. */
  private static final double EXTREME = 200;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(16);
  }

  @Property(tries = 200)
  void isWhatItsDefinitionSays(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    assertIsAsDefined(sample, ties, MODERATE * random.nextGaussian(), random.nextGaussian());
  }

  @Property(tries = 200)
  void isWhatItsDefinitionSaysWherePredictorsAreExtreme(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    double x = EXTREME * (2 * random.nextDouble() - 1);
    double y = EXTREME * (2 * random.nextDouble() - 1);
    assertIsAsDefined(sample, ties, x, y);
  }

  @Property(tries = 100)
  void theInformationChangesAsItsGradientSays(
      @ForAll("samples") Samples sample, @ForAll boolean efron, @ForAll Random random) {
    Ties ties = efron ? Ties.EFRON : Ties.BRESLOW;
    CoxSample cox = CoxSample.of(sample.observations(), sample.covariates(), sample.strata());
    RiskSets riskSets = RiskSets.of(cox.observations(), cox.strata());
    if (riskSets.times() == 0) {
      return;
    }
    Design design = Design.standardized(riskSets, cox.covariates(), new int[] {0, 1});
    double[] at = {random.nextGaussian(), random.nextGaussian()};
    double off = random.nextGaussian();
    double[][] matrix = {{1 + random.nextDouble(), off}, {off, random.nextGaussian()}};
    double[] gradient = new InformationGradient(riskSets, design, ties).trace(at, matrix);
    for (int k = 0; k < 2; k++) {
      double difference =
          (trace(cox, ties, moved(design, at, k, 1e-4), matrix, design)
                  - trace(cox, ties, moved(design, at, k, -1e-4), matrix, design))
              / 2e-4;
      assertThat(gradient[k]).isCloseTo(difference, Assertions.within(2e-6 * riskSets.size()));
    }
  }

  private static double[] moved(Design design, double[] at, int k, double by) {
    double[] moved = at.clone();
    moved[k] += by;
    return design.userCoefficients(moved);
  }

  /** tr(A I), the information in the coordinates of the design. */
  private static double trace(
      CoxSample cox, Ties ties, double[] coefficients, double[][] matrix, Design design) {
    double[][] information = new DirectLikelihood(cox, ties, coefficients).information();
    double trace = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        trace += matrix[i][j] * information[j][i] / (design.scale(i) * design.scale(j));
      }
    }
    return trace;
  }

  private static void assertIsAsDefined(Samples drawn, Ties ties, double... coefficients) {
    Samples sample = ties == Ties.EXACT ? drawn.unweighted() : drawn;
    CoxSample cox = CoxSample.of(sample.observations(), sample.covariates(), sample.strata());
    RiskSets riskSets = RiskSets.of(cox.observations(), cox.strata());
    if (riskSets.times() > 0) {
      Design design = Design.standardized(riskSets, cox.covariates(), new int[] {0, 1});
      assertIsAsDefined(cox, riskSets, design, ties, coefficients);
    }
  }

  private static void assertIsAsDefined(
      CoxSample cox, RiskSets riskSets, Design design, Ties ties, double[] coefficients) {
    double[] scaled = {
      coefficients[0] * design.scale(0), coefficients[1] * design.scale(1),
    };
    DirectLikelihood direct = new DirectLikelihood(cox, ties, coefficients);
    PartialLikelihood likelihood = new PartialLikelihood(riskSets, design, ties);
    Evaluation swept = likelihood.swept(design.combination(scaled));
    for (Evaluation actual : List.of(likelihood.evaluate(scaled), swept)) {
      double size = 1 + Math.abs(direct.value()) + Math.abs(scaled[0]) + Math.abs(scaled[1]);
      assertThat(Math.abs(actual.value() - direct.value()) / size).isLessThan(1e-11);
      for (int i = 0; i < 2; i++) {
        double score = actual.score()[i] * design.scale(i);
        assertThat(score).isCloseTo(direct.score()[i], within(riskSets));
        for (int j = 0; j < 2; j++) {
          double information = actual.information()[i][j] * design.scale(i) * design.scale(j);
          assertThat(information).isCloseTo(direct.information()[i][j], within(riskSets));
        }
      }
    }
  }

  private static Offset<Double> within(RiskSets riskSets) {
    return Assertions.within(1e-10 * (1 + riskSets.size()));
  }

  @Test
  void aHeavyRowThatComesLateLeavesNoTraceInEarlierRiskSets() {
    // Going back in time a weight of 1e15 leaves sums of a few units.
    Observations rows =
        Observations.of(
            new double[] {0, 0, 0, 5, 0},
            new double[] {2, 3, 8, 9, 9},
            new boolean[] {true, true, true, false, false},
            new double[] {1, 2, 1, 1e15, 1});
    double[][] x = {{1, 0, 2, 5, 3}};
    CoxSample cox = CoxSample.of(rows, new CovariateMatrix(List.of("x"), x, 5), null);
    RiskSets riskSets = RiskSets.of(rows, cox.strata());
    Design design = Design.standardized(riskSets, cox.covariates(), new int[] {0});
    PartialLikelihood likelihood = new PartialLikelihood(riskSets, design, Ties.EFRON);
    // At time 2 weights 1, 2, 1, 1 of x = 1, 0, 2, 3: variance 1.36. At time 3 weights 2, 1, 1 of
    // 0, 2, 3, of which 2 fail: 2 × 1.6875. At time 8 the heavy row is all there is.
    double[] zero = {0};
    double expected = 1.36 + 3.375;
    assertClose("evaluated", information(likelihood.evaluate(zero), design), expected, 1e-12);
    double[] eta = design.combination(zero);
    assertClose("swept", information(likelihood.swept(eta), design), expected, 1e-12);
  }

  private static double information(Evaluation evaluation, Design design) {
    return evaluation.information()[0][0] * design.scale(0) * design.scale(0);
  }
}
