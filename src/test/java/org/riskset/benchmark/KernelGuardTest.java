package org.riskset.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.concordance.ConcordanceCounter;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.PartialLikelihood;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;
import org.riskset.statistics.sample.ValueCodes;

/**
 * Kernels stay faster than the plain code that they replace. At most half of the measured ratio is
 * asked for, and the build runs these tests in a process of their own without the agent that
 * measures coverage, whose counters in the loops would be what is compared.
 */
@Tag("guard")
class KernelGuardTest {
  @Test
  void numberingValuesBeatsSortingAndSearching() throws Exception {
    double[] values = new SyntheticPatients(40_000).sample().covariates().column(0);
    Race race = new Race(() -> sortedAndSearched(values), () -> ValueCodes.of(values));
    assertThat(race.ratio(2.5)).isGreaterThan(2.5);
  }

  private static int[] sortedAndSearched(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(sorted, value)).toArray();
  }

  @Test
  void informationAsAGramMatrixBeatsSummingEachRiskSet() throws Exception {
    CoxSample sample = new SyntheticPatients(20_000).sample();
    RiskSets riskSets = RiskSets.of(sample.observations(), sample.strata());
    int[] columns = IntStream.range(0, 30).map(j -> j % 10).toArray();
    Design design = Design.standardized(riskSets, sample.covariates(), columns);
    PartialLikelihood likelihood = new PartialLikelihood(riskSets, design, Ties.EFRON);
    double[] coefficients = new double[columns.length];
    Arrays.fill(coefficients, 0.1);
    double[] eta = design.combination(coefficients);
    Race race = new Race(() -> likelihood.swept(eta), () -> likelihood.evaluate(coefficients));
    assertThat(race.ratio(1.3)).isGreaterThan(1.3);
  }

  @Test
  void concordanceBeatsComparingAllPairs() throws Exception {
    CoxSample sample = new SyntheticPatients(8_000).sample();
    RiskSets riskSets = RiskSets.of(sample.observations(), sample.strata());
    double[] score = sample.covariates().column(0);
    Race race =
        new Race(
            () -> concordantPairs(sample, score), () -> ConcordanceCounter.count(riskSets, score));
    assertThat(race.ratio(4)).isGreaterThan(4);
  }

  private static long concordantPairs(CoxSample sample, double[] score) {
    Observations rows = sample.observations();
    long pairs = 0;
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; rows.event(i) && j < score.length; j++) {
        pairs += rows.time(j) > rows.time(i) && score[j] < score[i] ? 1 : 0;
      }
    }
    return pairs;
  }
}
