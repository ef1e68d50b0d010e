package org.riskset.statistics.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.reference.Samples;

/** What rows, units and weights may not change. */
class ParametricProperties {
  private static final double TOLERANCE = 1e-6;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(60);
  }

  @Provide
  Arbitrary<ParametricDistribution> simple() {
    return Arbitraries.of(
        ParametricDistribution.EXPONENTIAL,
        ParametricDistribution.WEIBULL,
        ParametricDistribution.LOGNORMAL,
        ParametricDistribution.LOGLOGISTIC,
        ParametricDistribution.GOMPERTZ);
  }

  @Property(tries = 60)
  void orderOfRowsDoesNotMatter(
      @ForAll("samples") Samples samples,
      @ForAll("simple") ParametricDistribution distribution,
      @ForAll Random random) {
    assertSame(fit(distribution, samples), fit(distribution, samples.shuffled(random)), 0);
  }

  @Property(tries = 60)
  void unitOfTimeDoesNotMatter(
      @ForAll("samples") Samples samples, @ForAll("simple") ParametricDistribution distribution) {
    for (double factor : new double[] {1e-9, 1e9}) {
      ParametricOutcome one = fit(distribution, samples);
      double sign = distribution == ParametricDistribution.GOMPERTZ ? -1 : 1;
      assertSame(one, fit(distribution, samples.rescaled(factor)), sign * Math.log(factor));
    }
  }

  @Property(tries = 60)
  void weightsAreReplications(
      @ForAll("samples") Samples samples,
      @ForAll("simple") ParametricDistribution distribution,
      @ForAll Random random) {
    Samples plain = samples.unweighted();
    int[] weights = random.ints(plain.size(), 1, 4).toArray();
    assertSame(
        fit(distribution, plain.weighted(weights)),
        fit(distribution, plain.replicated(weights)),
        0);
  }

  @Property(tries = 40)
  void generalisedGammaIsNoWorseThanWhatItHolds(@ForAll("samples") Samples samples) {
    ParametricOutcome general = fit(ParametricDistribution.GENERALIZED_GAMMA, samples);
    if (general instanceof ParametricOutcome.Fitted fitted && fitted.fit().converged()) {
      for (ParametricDistribution special :
          Arrays.asList(ParametricDistribution.WEIBULL, ParametricDistribution.LOGNORMAL)) {
        if (fit(special, samples) instanceof ParametricOutcome.Fitted simple) {
          assertThat(fitted.fit().logLikelihood())
              .isGreaterThanOrEqualTo(simple.fit().logLikelihood() - 1e-8);
        }
      }
    }
  }

  private static ParametricOutcome fit(ParametricDistribution distribution, Samples samples) {
    return ParametricRegression.fit(
        distribution,
        new ParametricSample(samples.observations(), samples.covariates(), null, null),
        0.95);
  }

  private static void assertSame(ParametricOutcome one, ParametricOutcome other, double shift) {
    assertThat(other.getClass()).isEqualTo(one.getClass());
    if (!(one instanceof ParametricOutcome.Fitted a)
        || !(other instanceof ParametricOutcome.Fitted b)
        || !a.fit().converged()) {
      return;
    }
    for (int j = 0; j < 3; j++) {
      Parameter first = a.fit().parameters().get(j);
      Parameter second = b.fit().parameters().get(j);
      assertThat(second.status()).isEqualTo(first.status());
      if (first.status() == Parameter.Status.ESTIMATED) {
        double moved = j == 0 ? first.estimate() + shift : first.estimate();
        assertThat(second.estimate())
            .isCloseTo(moved, within(TOLERANCE * (1 + Math.abs(first.standardError()))));
      }
    }
  }
}
