package org.riskset.statistics.cox.standardization;

import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.CovariateMatrix;

/** Standardised survival against mean predictions of R; see {@code cox-validation.R}. */
class StandardizationReferenceTest {
  private static final double RELATIVE = 1e-8;

  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran", "kidney"})
  void agreesWithMeanOfSurvfit(String name) {
    Reference reference = Reference.read("validation-" + name);
    CoxSample sample = CoxSample.of(reference.observations(), reference.covariates(), null);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    JsonNode expected = reference.expected().path("standardized");
    // R calls columns v1, v2, ….
    int column = Integer.parseInt(expected.path("column").asText().substring(1)) - 1;
    List<CoxSample> levels = List.of(with(sample, column, 0), with(sample, column, 1));
    StandardizedSurvival curves =
        StandardizedSurvival.of(BaselineHazard.of(fit, sample), levels).orElseThrow();
    double[] times = numbers(expected.path("times"));
    for (int level = 0; level < 2; level++) {
      JsonNode curve = expected.path("curves").get(level);
      double[] survival = numbers(curve.path("at"));
      for (int k = 0; k < times.length; k++) {
        assertClose("S", curves.at(level, times[k]), survival[k], RELATIVE);
      }
      double mean = curves.restrictedMean(level, expected.path("tau").asDouble());
      assertClose("mean", mean, curve.path("restricted_mean").asDouble(), RELATIVE);
    }
  }

  private static CoxSample with(CoxSample sample, int column, double value) {
    CovariateMatrix covariates = sample.covariates();
    double[][] columns =
        IntStream.range(0, covariates.columnCount())
            .mapToObj(covariates::column)
            .map(double[]::clone)
            .toArray(double[][]::new);
    Arrays.fill(columns[column], value);
    return new CoxSample(
        sample.observations(),
        new CovariateMatrix(covariates.names(), columns, sample.size()),
        sample.strata());
  }
}
