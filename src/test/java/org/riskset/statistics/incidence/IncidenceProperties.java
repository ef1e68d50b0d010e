package org.riskset.statistics.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.reference.CompetingSamples;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.Grouping;

class IncidenceProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static IncidenceEstimate estimate(Samples sample, VarianceMethod variance) {
    return AalenJohansen.estimate(
        CompetingSamples.of(sample),
        null,
        new IncidenceOptions(variance, ConfidenceType.LOG_LOG, 0.95));
  }

  private static IncidenceEstimate estimate(Samples sample) {
    return estimate(sample, VarianceMethod.JACKKNIFE);
  }

  @Property(tries = 100)
  void incidencesAndSurvivalAddUpToOne(@ForAll("samples") Samples sample) {
    IncidenceEstimate estimate = estimate(sample);
    for (int i = 0; i < estimate.size(); i++) {
      double sum = estimate.eventFree(i);
      for (IncidenceCurve curve : estimate.causes()) {
        sum += curve.incidence(i);
        assertThat(curve.incidence(i)).isGreaterThanOrEqualTo(i == 0 ? 0 : curve.incidence(i - 1));
        assertThat(curve.standardError(i)).isNotNegative().isFinite();
        if (!Double.isNaN(curve.lower(i))) {
          assertThat(curve.lower(i)).isBetween(0.0, curve.incidence(i) + 1e-12);
          assertThat(curve.upper(i)).isBetween(curve.incidence(i) - 1e-12, 1.0);
        }
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  @Property(tries = 50)
  void survivalIsKaplanMeiers(@ForAll("samples") Samples sample) {
    IncidenceEstimate estimate = estimate(sample);
    KaplanMeierCurve curve =
        KaplanMeier.estimate(sample.observations(), KaplanMeierOptions.defaults());
    for (int i = 0; i < curve.size(); i++) {
      assertClose("S", estimate.eventFree(i), curve.survival(i));
    }
  }

  @Property(tries = 50)
  void rowOrderDoesNotMatter(@ForAll("samples") Samples sample, @ForAll Random random) {
    assertSame(estimate(sample.shuffled(random)), estimate(sample));
  }

  @Property(tries = 50)
  void unitOfTimeDoesNotMatter(@ForAll("samples") Samples sample, @ForAll boolean small) {
    assertSame(estimate(sample.rescaled(small ? 1e-9 : 1e9)), estimate(sample));
  }

  @Property(tries = 50)
  void aWholeWeightIsThatManyRows(@ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    for (VarianceMethod method :
        new VarianceMethod[] {VarianceMethod.AALEN, VarianceMethod.DELTA}) {
      assertSame(
          estimate(unweighted.weighted(copies), method),
          estimate(unweighted.replicated(copies), method));
    }
  }

  @Property(tries = 50)
  void jackknifeIsGreenwoodsWithoutWeightsAndEntry(@ForAll("samples") Samples sample) {
    Samples plain = sample.unweighted();
    Assume.that(!plain.observations().hasEntry());
    assertSame(estimate(plain), estimate(plain, VarianceMethod.DELTA));
  }

  @Property(tries = 50)
  void clustersOfOneRowAreNoClusters(@ForAll("samples") Samples sample) {
    IncidenceEstimate clustered =
        AalenJohansen.estimate(
            CompetingSamples.of(sample),
            Grouping.ofEachRow(sample.size()),
            IncidenceOptions.defaults());
    assertSame(clustered, estimate(sample));
  }

  @Property(tries = 50)
  void splittingRowsChangesNothing(@ForAll("samples") Samples sample, @ForAll Random random) {
    // Each piece of a row is told by its "y", which no two rows share.
    Samples split = sample.split(random);
    int[] subject =
        IntStream.range(0, split.size())
            .map(
                i ->
                    IntStream.range(0, sample.size())
                        .filter(
                            j -> sample.covariates().value(j, 1) == split.covariates().value(i, 1))
                        .findFirst()
                        .orElseThrow())
            .toArray();
    Grouping clusters = new Grouping(Grouping.ofEachRow(sample.size()).labels(), subject);
    IncidenceEstimate inPieces =
        AalenJohansen.estimate(CompetingSamples.of(split), clusters, IncidenceOptions.defaults());
    IncidenceEstimate whole = estimate(sample);
    double last = whole.time(whole.size() - 1);
    for (double time = 0.5; time <= last; time += 0.5) {
      for (int cause = 0; cause < 2; cause++) {
        IncidenceAt there = whole.causes().get(cause).at(time);
        IncidenceAt here = inPieces.causes().get(cause).at(time);
        assertClose("F", here.estimate(), there.estimate());
        assertThat(here.standardError()).isCloseTo(there.standardError(), within(1e-10));
      }
    }
  }

  private static void assertSame(IncidenceEstimate actual, IncidenceEstimate expected) {
    assertThat(actual.size()).isEqualTo(expected.size());
    for (int cause = 0; cause < 2; cause++) {
      IncidenceCurve curve = actual.causes().get(cause);
      IncidenceCurve other = expected.causes().get(cause);
      for (int i = 0; i < curve.size(); i++) {
        assertClose("n", curve.atRisk(i), other.atRisk(i));
        assertClose("F", curve.incidence(i), other.incidence(i));
        assertThat(curve.standardError(i)).isCloseTo(other.standardError(i), within(1e-9));
      }
    }
  }
}
