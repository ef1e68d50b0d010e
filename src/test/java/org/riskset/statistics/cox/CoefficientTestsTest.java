package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Tests of several coefficients against R; see {@code coefficient-tests.R}. */
class CoefficientTestsTest {
  private static final double ITERATED = 1e-8;
  private static final Reference VETERAN = Reference.read("coefficient-tests");

  /** Columns of the cell types. */
  private static final int[] CELL_TYPES = {1, 2, 3};

  private static CoxFit fit(@Nullable Grouping clusters, int... columns) {
    CovariateMatrix all = VETERAN.covariates();
    double[][] x = IntStream.of(columns).mapToObj(all::column).toArray(double[][]::new);
    List<String> names = IntStream.range(0, columns.length).mapToObj(j -> "x" + j).toList();
    CoxSample sample =
        CoxSample.of(
            VETERAN.observations(),
            new CovariateMatrix(names, x, VETERAN.observations().size()),
            null);
    return CoxFits.fitted(CoxRegression.fit(sample, clusters, CoxOptions.defaults()));
  }

  private static CoxFit full() {
    return fit(null, IntStream.range(0, VETERAN.covariates().columnCount()).toArray());
  }

  private static CoxFit robust() {
    int n = VETERAN.observations().size();
    List<String> names = IntStream.rangeClosed(0, n / 2).mapToObj(String::valueOf).toList();
    Grouping pairs = new Grouping(names, IntStream.range(0, n).map(i -> i / 2).toArray());
    return fit(pairs, IntStream.range(0, VETERAN.covariates().columnCount()).toArray());
  }

  private static void check(Optional<ChiSquareTest> test, String name) {
    JsonNode expected = VETERAN.expected().path(name);
    ChiSquareTest actual = test.orElseThrow();
    assertClose(name, actual.statistic(), number(expected.path("statistic")), ITERATED);
    assertThat(actual.degreesOfFreedom()).isEqualTo(expected.path("df").asInt());
    assertClose(name, actual.pValue(), number(expected.path("p_value")), ITERATED);
  }

  @Test
  void waldsTestOfOneAndOfSeveral() {
    check(CoefficientTests.wald(full(), 0), "one");
    check(CoefficientTests.wald(full(), CELL_TYPES), "celltypes");
    check(CoefficientTests.wald(robust(), CELL_TYPES), "celltypes_robust");
  }

  @Test
  void departureFromADirection() {
    double[] direction = {1, 2, 3};
    check(CoefficientTests.waldOfDeparture(full(), CELL_TYPES, direction), "departure");
    double[] five = {5, 10, 15};
    check(CoefficientTests.waldOfDeparture(full(), CELL_TYPES, five), "departure");
  }

  @Test
  void theLikelihoodRatioOfNestedModels() {
    CoxFit smaller = fit(null, 0, 4, 5, 6, 7);
    check(CoefficientTests.likelihoodRatio(full(), smaller), "likelihood_ratio");
    assertThat(CoefficientTests.likelihoodRatio(full(), full())).isEmpty();
    assertThat(CoefficientTests.likelihoodRatio(smaller, full())).isEmpty();
    assertThat(CoefficientTests.likelihoodRatio(robust(), smaller))
        .as("rows that depend on each other have no likelihood")
        .isEmpty();
  }

  @Test
  void oneCoefficientDepartsFromNoDirection() {
    assertThat(CoefficientTests.waldOfDeparture(full(), new int[] {0}, new double[] {1})).isEmpty();
  }

  @Test
  void anAliasedCoefficientCountsForNothing() {
    // The last column is the first one once more.
    CoxFit fit = fit(null, 0, 1, 2, 3, 4, 5, 6, 7, 0);
    assertThat(fit.coefficients().get(8).status()).isEqualTo(Coefficient.Status.ALIASED);
    check(CoefficientTests.wald(fit, 1, 2, 3, 8), "celltypes");
    assertThat(CoefficientTests.wald(fit, 8)).isEmpty();
    assertThat(CoefficientTests.waldOfDeparture(fit, new int[] {1, 8}, new double[] {1, 1}))
        .isEmpty();
    CoxFit smaller = fit(null, 0, 4, 5, 6, 7);
    check(CoefficientTests.likelihoodRatio(fit, smaller), "likelihood_ratio");
  }

  @Test
  void anInfiniteCoefficientHasNoWaldTest() {
    double[][] x = {{1, 1, 0, 0, 0}, {0, 2, 1, 0, 1}};
    Observations rows =
        Observations.rightCensored(
            new double[] {1, 2, 3, 4, 5}, new boolean[] {true, true, true, false, true});
    CoxSample sample = CoxSample.of(rows, new CovariateMatrix(List.of("x", "y"), x, 5), null);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    assertThat(fit.coefficients().get(0).isEstimated()).isFalse();
    assertThat(CoefficientTests.wald(fit, 0, 1)).isEmpty();
    assertThat(CoefficientTests.wald(fit, 1)).isPresent();
  }
}
