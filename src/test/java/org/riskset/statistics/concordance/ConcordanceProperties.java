package org.riskset.statistics.concordance;

import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.RiskSets;

/** The counts in n log n against all pairs one by one. */
class ConcordanceProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  @Property(tries = 150)
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
