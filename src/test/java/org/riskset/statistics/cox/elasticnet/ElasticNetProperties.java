package org.riskset.statistics.cox.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cox.residual.CoxResiduals;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class ElasticNetProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static CoxSample rows(Samples sample) {
    return new CoxSample(sample.observations(), sample.covariates(), sample.strata());
  }

  private static ElasticNetFit fit(CoxSample sample, Ties ties, double alpha, double lambda) {
    ElasticNetOptions options =
        new ElasticNetOptions(
            new CoxOptions(ties, 0.95), alpha, OptionalDouble.of(lambda), false, 3, 1);
    ElasticNetOutcome outcome = ElasticNetRegression.fit(sample, options, Progress.none());
    Assume.that(outcome instanceof ElasticNetOutcome.Fitted);
    return ((ElasticNetOutcome.Fitted) outcome).fit();
  }

  private static double[] coefficients(ElasticNetFit fit) {
    return fit.fit().solution().coefficients();
  }

  /**
   * At the minimum the gradient of the likelihood, here the sum of the score residuals, is that of
   * the penalty: λ (α sign b + (1 − α) b) where b ≠ 0, and at most λ α in size where b = 0.
   */
  @Property(tries = 60)
  void gradientsOfLikelihoodAndPenaltyMeet(
      @ForAll("samples") Samples sample,
      @ForAll boolean efron,
      @ForAll @DoubleRange(min = 0, max = 1) double alpha,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double lambda) {
    CoxSample rows = rows(sample);
    ElasticNetFit fit = fit(rows, efron ? Ties.EFRON : Ties.BRESLOW, alpha, lambda);
    double[][] score = CoxResiduals.of(fit.fit().solution()).score();
    double weight = IntStream.range(0, rows.size()).mapToDouble(rows.observations()::weight).sum();
    for (int j = 0; j < 2; j++) {
      double scale = deviation(rows, j, weight);
      double gradient = 0;
      for (int i = 0; i < rows.size(); i++) {
        gradient += rows.observations().weight(i) * score[i][j] / (scale * weight);
      }
      double b = coefficients(fit)[j] * scale;
      double excess =
          b == 0
              ? Math.max(0, Math.abs(gradient) - lambda * alpha)
              : Math.abs(gradient - lambda * (alpha * Math.signum(b) + (1 - alpha) * b));
      assertThat(excess).as("b = %s, gradient %s", b, gradient).isLessThan(1e-9);
    }
  }

  private static double deviation(CoxSample rows, int column, double weight) {
    double mean = 0;
    for (int i = 0; i < rows.size(); i++) {
      mean += rows.observations().weight(i) * rows.covariates().value(i, column) / weight;
    }
    double square = 0;
    for (int i = 0; i < rows.size(); i++) {
      double distance = rows.covariates().value(i, column) - mean;
      square += rows.observations().weight(i) * distance * distance / weight;
    }
    return Math.sqrt(square);
  }

  @Property(tries = 40)
  void rowOrderAndUnitsDoNotMatter(
      @ForAll("samples") Samples sample, @ForAll boolean small, @ForAll Random random) {
    double[] expected = coefficients(fit(rows(sample), Ties.BRESLOW, 0.5, 0.05));
    Samples other = sample.shuffled(random).rescaled(small ? 1e-9 : 1e9);
    double[][] columns = {other.covariates().column(0), other.covariates().column(1)};
    for (int i = 0; i < columns[0].length; i++) {
      columns[0][i] = 1e6 * columns[0][i] - 5;
    }
    CovariateMatrix matrix =
        new CovariateMatrix(other.covariates().names(), columns, columns[0].length);
    CoxSample rows = new CoxSample(other.observations(), matrix, other.strata());
    double[] actual = coefficients(fit(rows, Ties.BRESLOW, 0.5, 0.05));
    assertThat(actual[0] * 1e6).isCloseTo(expected[0], within());
    assertThat(actual[1]).isCloseTo(expected[1], within());
  }

  @Property(tries = 40)
  void aCopyCountsAsWeightTwo(@ForAll("samples") Samples sample, @ForAll Random random) {
    Samples plain = sample.unweighted();
    int[] copies = random.ints(plain.size(), 1, 4).toArray();
    double[] replicated = coefficients(fit(rows(plain.replicated(copies)), Ties.BRESLOW, 1, 0.03));
    double[] weighted = coefficients(fit(rows(plain.weighted(copies)), Ties.BRESLOW, 1, 0.03));
    assertThat(replicated[0]).isCloseTo(weighted[0], within());
    assertThat(replicated[1]).isCloseTo(weighted[1], within());
  }

  /**
   * The same rows again, in a later period and with a much larger x: no row of one period is at
   * risk in the other, so that the periods are strata whether they are named or not.
   */
  @Property(tries = 40)
  void periodsThatDoNotOverlapAreStrata(@ForAll("samples") Samples sample, @ForAll boolean lasso) {
    int n = sample.size();
    double[] entry = new double[2 * n];
    double[] time = new double[2 * n];
    boolean[] event = new boolean[2 * n];
    double[][] x = new double[2][2 * n];
    int[] period = new int[2 * n];
    for (int i = 0; i < 2 * n; i++) {
      period[i] = i / n;
      entry[i] = 100 * period[i] - 1;
      time[i] = sample.observations().time(i % n) + 100 * period[i];
      event[i] = sample.observations().event(i % n);
      x[0][i] = sample.covariates().value(i % n, 0) + 200 * period[i];
      x[1][i] = sample.covariates().value(i % n, 1);
    }
    Observations rows = Observations.of(entry, time, event, null);
    CovariateMatrix covariates = new CovariateMatrix(List.of("x", "y"), x, 2 * n);
    Grouping periods = new Grouping(List.of("early", "late"), period);
    double alpha = lasso ? 1 : 0;
    ElasticNetFit named = fit(new CoxSample(rows, covariates, periods), Ties.EFRON, alpha, 1e-4);
    ElasticNetFit unnamed = fit(CoxSample.of(rows, covariates, null), Ties.EFRON, alpha, 1e-4);
    assertThat(coefficients(unnamed)[0]).isCloseTo(coefficients(named)[0], within());
    assertThat(coefficients(unnamed)[1]).isCloseTo(coefficients(named)[1], within());
    assertThat(unnamed.fit().logLikelihood()).isCloseTo(named.fit().logLikelihood(), within());
    assertThat(unnamed.penalizedLogLikelihood())
        .isCloseTo(named.penalizedLogLikelihood(), within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-8);
  }
}
