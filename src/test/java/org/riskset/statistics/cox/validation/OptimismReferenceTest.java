package org.riskset.statistics.cox.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.reference.Reference;

/** Optimism for bootstrap samples that are kept; see {@code cox-validation.R}. */
class OptimismReferenceTest {
  private static final double RELATIVE = 1e-8;

  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran", "kidney"})
  void agreesWithR(String name) {
    Reference reference = Reference.read("validation-" + name);
    CoxSample sample = CoxSample.of(reference.observations(), reference.covariates(), null);
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    JsonNode expected = reference.expected().path("optimism");
    List<int[]> draws = new ArrayList<>();
    expected
        .path("draws")
        .forEach(rows -> draws.add(Arrays.stream(numbers(rows)).mapToInt(i -> (int) i).toArray()));

    Optimism optimism =
        new OptimismBootstrap(CoxFitter.ordinary(fit.options()), fit, sample).of(draws);

    assertThat(optimism.replicates()).isEqualTo(10);
    assertThat(optimism.failed()).isZero();
    check(optimism.apparent(), numbers(expected.path("apparent")));
    check(optimism.training(), numbers(expected.path("training")));
    check(optimism.test(), numbers(expected.path("test")));
    check(optimism.optimism(), optimism.training().minus(optimism.test()));
    check(optimism.corrected(), optimism.apparent().minus(optimism.optimism()));
  }

  private static void check(Measures actual, Measures expected) {
    assertThat(actual).isEqualTo(expected);
  }

  private static void check(Measures actual, double[] expected) {
    assertClose("C", actual.concordance(), expected[0], RELATIVE);
    assertClose("slope", actual.slope(), expected[1], RELATIVE);
    assertClose("R²", actual.rSquared(), expected[2], RELATIVE);
  }
}
