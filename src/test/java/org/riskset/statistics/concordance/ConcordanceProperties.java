package org.riskset.statistics.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/** The counts in n log n against all pairs one by one. */
class ConcordanceProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  @Property(tries = 100)
  void countsAreThoseOfAllPairs(@ForAll("samples") Samples sample, @ForAll boolean manyTies) {
    double[] score = sample.covariates().column(manyTies ? 0 : 1);
    Concordance actual =
        ConcordanceCounter.count(RiskSets.of(sample.observations(), sample.strata()), score);
    Pairs pairs = new Pairs(sample, score);
    assertClose("concordant", actual.concordant(), pairs.concordant);
    assertClose("discordant", actual.discordant(), pairs.discordant);
    assertClose("tied x", actual.tiedX(), pairs.tiedX);
    assertClose("tied y", actual.tiedY(), pairs.tiedY);
    assertClose("tied xy", actual.tiedXY(), pairs.tiedXY);
    assertClose("C", actual.estimate(), pairs.estimate());
    assertClose("SE", actual.standardError(), pairs.standardError(), 1e-9);
  }

  private static Concordance count(Samples sample, double sign, @Nullable Grouping clusters) {
    double[] score =
        IntStream.range(0, sample.size())
            .mapToDouble(i -> sign * sample.covariates().value(i, 0))
            .toArray();
    RiskSets riskSets = RiskSets.of(sample.observations(), sample.strata());
    return ConcordanceCounter.count(riskSets, score, clusters);
  }

  private static void assertSame(Concordance actual, Concordance expected) {
    assertClose("concordant", actual.concordant(), expected.concordant());
    assertClose("discordant", actual.discordant(), expected.discordant());
    assertClose("tied x", actual.tiedX(), expected.tiedX());
    assertClose("C", actual.estimate(), expected.estimate());
    assertClose("SE", actual.standardError(), expected.standardError(), 1e-9);
  }

  @Property(tries = 60)
  void neitherRowOrderNorUnitOfTimeMatters(
      @ForAll("samples") Samples sample, @ForAll boolean small, @ForAll Random random) {
    Samples other = sample.shuffled(random).rescaled(small ? 1e-9 : 1e9);
    assertSame(count(other, 1, null), count(sample, 1, null));
    assertSame(count(other, 1, other.groups()), count(sample, 1, sample.groups()));
  }

  /** A row in pieces is in the same pairs; its pieces are one cluster. */
  @Property(tries = 60)
  void followUpMayComeInPieces(@ForAll("samples") Samples sample, @ForAll Random random) {
    Samples pieces = sample.split(random);
    assertSame(count(pieces, 1, sample.origins(pieces)), count(sample, 1, null));
  }

  @Property(tries = 60)
  void aWholeWeightIsAClusterOfThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    Samples replicated = rows.replicated(copies);
    assertSame(
        count(replicated, 1, rows.origins(replicated)), count(rows.weighted(copies), 1, null));
  }

  @Property(tries = 60)
  void aStratumOfOneRowMakesNoPair(@ForAll("samples") Samples sample) {
    assertSame(count(sample.withAStratumOfOne(), 1, null), count(sample, 1, null));
  }

  @Property(tries = 60)
  void theOppositeScoreIsDiscordantWhereItWasConcordant(@ForAll("samples") Samples sample) {
    Concordance c = count(sample, 1, null);
    Concordance opposite = count(sample, -1, null);
    assertClose("concordant", opposite.concordant(), c.discordant());
    assertClose("C", opposite.estimate(), 1 - c.estimate(), 1e-9);
    assertClose("SE", opposite.standardError(), c.standardError(), 1e-9);
    assertClose("tied y", opposite.tiedY(), c.tiedY());
  }

  /**
   * Pairs that fail together, one pair after the other: nobody outlives anybody at risk. What is
   * left of weights that came and went is no pair, not even a small one.
   */
  @Property(tries = 60)
  void wherePairsCannotBeComparedThereIsNoConcordance(@ForAll Random random) {
    int n = 12;
    double[] entry = new double[n];
    double[] time = new double[n];
    boolean[] event = new boolean[n];
    for (int i = 0; i < n; i++) {
      entry[i] = 10 * (i / 2);
      time[i] = entry[i] + 5;
      event[i] = true;
    }
    Observations rows = Observations.of(entry, time, event, random.doubles(n).toArray());
    double[] score = random.ints(n, 0, 3).asDoubleStream().toArray();
    Concordance none = ConcordanceCounter.count(RiskSets.of(rows, Grouping.single("", n)), score);
    assertThat(none.estimate()).isNaN();
    assertThat(none.concordant()).isZero();
    assertThat(none.discordant()).isZero();
    assertThat(none.tiedX()).isZero();
  }

  /** As with delayed entry: where no two scores are equal, none are tied. */
  @Property(tries = 60)
  void differentScoresAreNeverTied(@ForAll("samples") Samples sample, @ForAll Random random) {
    double[] score = sample.covariates().column(1);
    double[] weight = random.doubles(score.length).toArray();
    RiskSets riskSets = RiskSets.of(sample.observations().withWeights(weight), sample.strata());
    assertThat(ConcordanceCounter.count(riskSets, score).tiedX()).isZero();
  }

  private static final class Pairs {
    private final Samples sample;
    private final double[] gain;
    private final double[] pairs;
    private double concordant;
    private double discordant;
    private double tiedX;
    private double tiedY;
    private double tiedXY;

    Pairs(Samples sample, double[] score) {
      this.sample = sample;
      gain = new double[sample.size()];
      pairs = new double[sample.size()];
      for (int i = 0; i < sample.size(); i++) {
        for (int j = 0; j < sample.size(); j++) {
          if (i != j && sample.strata().code(i) == sample.strata().code(j)) {
            count(i, j, Double.compare(score[i], score[j]));
          }
        }
      }
    }

    /** Row i fails; row j is compared with it. */
    private void count(int i, int j, int order) {
      double weight = weight(i) * weight(j);
      double time = sample.observations().time(i);
      boolean follows = sample.observations().event(i) && sample.observations().entry(j) < time;
      boolean sameTime = sample.observations().time(j) == time && sample.observations().event(j);
      if (follows && sameTime && i < j) {
        tiedXY += order == 0 ? weight : 0;
        tiedY += order == 0 ? 0 : weight;
      } else if (follows && !sameTime && sample.observations().time(j) >= time) {
        concordant += order > 0 ? weight : 0;
        discordant += order < 0 ? weight : 0;
        tiedX += order == 0 ? weight : 0;
        for (int row : new int[] {i, j}) {
          gain[row] += Integer.signum(order) * weight / weight(row);
          pairs[row] += weight / weight(row);
        }
      }
    }

    private double weight(int row) {
      return sample.observations().weight(row);
    }

    double estimate() {
      return (concordant + tiedX / 2) / (concordant + discordant + tiedX);
    }

    /** From the derivatives of C with respect to the weights. */
    double standardError() {
      double all = concordant + discordant + tiedX;
      double sum =
          IntStream.range(0, sample.size())
              .mapToDouble(
                  i -> weight(i) * ((gain[i] + pairs[i]) / 2 - estimate() * pairs[i]) / all)
              .map(d -> d * d)
              .sum();
      return Math.sqrt(sum);
    }
  }
}
