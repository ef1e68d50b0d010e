package org.riskset.statistics.finegray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class FineGrayProperties {
  private static final double RELATIVE = 1e-7;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(60).filter(s -> !s.observations().hasEntry());
  }

  /** The cause is drawn from the row's "y", so that it goes with the row. */
  private static CompetingEvents events(Samples sample) {
    int[] cause = new int[sample.size()];
    for (int i = 0; i < cause.length; i++) {
      int drawn = Math.floorMod(Double.hashCode(sample.covariates().value(i, 1)), 3) == 0 ? 1 : 0;
      cause[i] = sample.observations().event(i) ? drawn : CompetingEvents.CENSORED;
    }
    return CompetingEvents.of(sample.observations(), cause, 2);
  }

  private static FineGrayFit fit(Samples sample) {
    return fit(new FineGraySample(events(sample), 0, sample.covariates(), sample.strata(), null));
  }

  private static FineGrayFit fit(FineGraySample sample) {
    FineGrayOutcome outcome = FineGrayRegression.fit(sample, 0.95);
    Assume.that(outcome instanceof FineGrayOutcome.Fitted);
    FineGrayFit fit = ((FineGrayOutcome.Fitted) outcome).fit();
    Assume.that(fit.coefficients().stream().allMatch(c -> c.isEstimated()));
    return fit;
  }

  private static void assertSame(FineGrayFit actual, FineGrayFit expected) {
    assertClose("log L", actual.logLikelihood(), expected.logLikelihood(), RELATIVE);
    for (int j = 0; j < 2; j++) {
      double error = expected.coefficients().get(j).standardError();
      assertThat(actual.coefficients().get(j).estimate())
          .isCloseTo(expected.coefficients().get(j).estimate(), within(RELATIVE * (1 + error)));
      assertClose("se", actual.coefficients().get(j).standardError(), error, RELATIVE);
    }
  }

  @Property(tries = 50)
  void rowOrderDoesNotMatter(@ForAll("samples") Samples sample, @ForAll Random random) {
    assertSame(fit(sample.shuffled(random)), fit(sample));
  }

  @Property(tries = 50)
  void unitOfTimeDoesNotMatter(@ForAll("samples") Samples sample, @ForAll boolean small) {
    assertSame(fit(sample.rescaled(small ? 1e-9 : 1e9)), fit(sample));
  }

  @Property(tries = 50)
  void aWholeWeightIsThatManyRows(@ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    assertSame(fit(unweighted.weighted(copies)), fit(unweighted.replicated(copies)));
  }

  @Property(tries = 50)
  void clustersOfOneRowOfWeightOneChangeNothing(@ForAll("samples") Samples sample) {
    Samples plain = sample.unweighted();
    FineGraySample clustered =
        new FineGraySample(
            events(plain), 0, plain.covariates(), plain.strata(), Grouping.ofEachRow(plain.size()));
    assertSame(fit(clustered), fit(plain));
  }

  /** Nobody censored: a competing event only keeps its row at risk to the end. */
  @Property(tries = 50)
  void withoutCensoringItIsCoxWithCompetingEventsAtRiskForEver(@ForAll("samples") Samples sample) {
    Samples plain = sample.unweighted();
    double[] time = plain.observations().times();
    boolean[] all = new boolean[time.length];
    Arrays.fill(all, true);
    int[] cause = new int[time.length];
    double[] longer = time.clone();
    boolean[] own = new boolean[time.length];
    for (int i = 0; i < time.length; i++) {
      cause[i] = plain.observations().event(i) ? 0 : 1;
      own[i] = cause[i] == 0;
      longer[i] = own[i] ? time[i] : 1000;
    }
    CompetingEvents events = CompetingEvents.of(Observations.rightCensored(time, all), cause, 2);
    FineGrayFit fit =
        fit(
            new FineGraySample(
                events, 0, plain.covariates(), Grouping.single("", time.length), null));
    CoxOutcome cox =
        CoxRegression.fit(
            Observations.rightCensored(longer, own),
            plain.covariates(),
            null,
            new CoxOptions(Ties.BRESLOW, 0.95));
    var reference = ((CoxOutcome.Fitted) cox).fit();
    assertClose("log L", fit.logLikelihood(), reference.logLikelihood(), 1e-10);
    for (int j = 0; j < 2; j++) {
      assertThat(fit.coefficients().get(j).estimate())
          .isCloseTo(reference.coefficients().get(j).estimate(), within(1e-8));
    }
  }

  @Example
  void aliasedAndInfiniteCoefficientsAreSaid() {
    double[] time = {1, 2, 3, 4, 5, 6, 7, 8};
    int[] cause = {0, 1, 0, -1, 0, 1, 0, -1};
    boolean[] event = {true, true, true, false, true, true, true, false};
    double[] x = {1, 2, 4, 3, 7, 5, 2, 1};
    double[] never = {0, 1, 0, 1, 0, 1, 0, 0};
    double[][] columns = {x, Arrays.stream(x).map(v -> 2 * v).toArray(), never};
    FineGraySample sample =
        new FineGraySample(
            CompetingEvents.of(Observations.rightCensored(time, event), cause, 2),
            0,
            new CovariateMatrix(List.of("x", "twice", "never"), columns, 8),
            Grouping.single("", 8),
            null);
    FineGrayFit fit = ((FineGrayOutcome.Fitted) FineGrayRegression.fit(sample, 0.95)).fit();
    assertThat(fit.coefficients())
        .extracting(c -> c.status())
        .containsExactly(Status.ESTIMATED, Status.ALIASED, Status.INFINITE_NEGATIVE);
    assertThat(fit.coefficients().get(0).standardError()).isPositive().isFinite();
    assertThat(fit.cumulativeHazard()).isEmpty();
    assertThat(fit.wald().statistic()).isNaN();
  }

  @Example
  void delayedEntryIsNotDefined() {
    Observations late =
        Observations.of(
            new double[] {0, 1}, new double[] {2, 3}, new boolean[] {true, false}, null);
    FineGraySample sample =
        new FineGraySample(
            CompetingEvents.of(late, new int[] {0, -1}, 1),
            0,
            new CovariateMatrix(List.of("x"), new double[][] {{1, 2}}, 2),
            Grouping.single("", 2),
            null);
    assertThat(FineGrayRegression.fit(sample, 0.95))
        .isEqualTo(new FineGrayOutcome.Impossible(NotEstimable.DELAYED_ENTRY));
  }
}
