package org.riskset.statistics.cox.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.reference.Reference;

/** Ridge and lasso against R's {@code glmnet}; see {@code elastic-net.R}. */
class ElasticNetReferenceTest {
  /** The ratio of the weights of glmnet has the precision of about 1e-10, and there are 100. */
  private static final double SINGLE = 1e-8;

  /** How far the coordinate descent of the reference comes, in the largest b = s β of the model. */
  private static final double DESCENDED = 1e-7;

  @ParameterizedTest
  @ValueSource(strings = {"lung", "lung-weighted", "veteran", "ovarian", "scaled-columns"})
  void agreesWithGlmnet(String name) {
    Reference reference = Reference.read("elasticnet-" + name);
    CoxSample sample =
        CoxSample.of(reference.observations(), reference.covariates(), reference.strata());
    for (JsonNode expected : reference.expected()) {
      double alpha = expected.path("alpha").asDouble();
      checkLambdas(fit(sample, alpha, OptionalDouble.empty()), expected);
      checkCoefficients(sample, alpha, expected);
      checkCrossValidation(sample, alpha, expected);
    }
  }

  private static ElasticNetFit fit(CoxSample sample, double alpha, OptionalDouble lambda) {
    ElasticNetOptions options =
        new ElasticNetOptions(
            new CoxOptions(Ties.BRESLOW, 0.95), alpha, lambda, lambda.isEmpty(), 3, 1);
    return ((ElasticNetOutcome.Fitted) ElasticNetRegression.fit(sample, options, Progress.none()))
        .fit();
  }

  private static void checkLambdas(ElasticNetFit fit, JsonNode expected) {
    double[] lambda = numbers(expected.path("lambda"));
    assertThat(fit.path()).hasSize(lambda.length);
    for (int k = 0; k < lambda.length; k++) {
      assertClose("lambda " + k, fit.path().get(k).lambda(), lambda[k], SINGLE);
    }
  }

  private static void checkCoefficients(CoxSample sample, double alpha, JsonNode expected) {
    double[] lambda = numbers(expected.path("lambda"));
    for (int k = 0; k < expected.path("index").size(); k++) {
      double weight = lambda[expected.path("index").get(k).asInt()];
      double[] coefficients = numbers(expected.path("coef").get(k));
      ElasticNetFit fit = fit(sample, alpha, OptionalDouble.of(weight));
      assertThat(fit.lambda()).isEqualTo(weight);
      double[] deviation = deviations(sample);
      double largest = 0;
      for (int j = 0; j < coefficients.length; j++) {
        largest = Math.max(largest, Math.abs(coefficients[j] * deviation[j]));
      }
      for (int j = 0; j < coefficients.length; j++) {
        double actual = fit.fit().coefficients().get(j).estimate();
        assertThat(Math.abs(actual - coefficients[j]) * deviation[j])
            .as("%s: %s against %s", weight, actual, coefficients[j])
            .isLessThanOrEqualTo(DESCENDED * largest);
      }
    }
  }

  private static double[] deviations(CoxSample sample) {
    return IntStream.range(0, sample.covariates().columnCount())
        .mapToDouble(j -> Math.sqrt(StatUtils.populationVariance(sample.covariates().column(j))))
        .toArray();
  }

  private static void checkCrossValidation(CoxSample sample, double alpha, JsonNode expected) {
    int[] folds =
        Arrays.stream(numbers(expected.path("folds"))).mapToInt(f -> (int) f - 1).toArray();
    JsonNode cv = expected.path("cv");
    double[] lambda = numbers(cv.path("lambda"));
    LambdaChoice choice =
        new CrossValidation(sample, Ties.BRESLOW, alpha, folds).choose(lambda, Progress.none());
    for (int k = 0; k < lambda.length; k++) {
      LambdaChoice.Score score = choice.scores().get(k);
      String what = "lambda " + lambda[k];
      assertClose(what, score.deviance(), cv.path("deviance").get(k).asDouble(), 1e-6);
      assertClose(what, score.standardError(), cv.path("std_error").get(k).asDouble(), 1e-5);
    }
    assertThat(choice.best()).isEqualTo(cv.path("lambda_min").asDouble());
    assertThat(choice.withinOneError()).isEqualTo(cv.path("lambda_1se").asDouble());
  }
}
