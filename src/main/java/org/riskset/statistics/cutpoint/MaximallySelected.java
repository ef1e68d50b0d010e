package org.riskset.statistics.cutpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.riskset.progress.Progress;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.statistics.permutation.StratifiedShuffle;
import org.riskset.statistics.resampling.Replicates;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * The maximally selected log-rank statistic: a numeric variable is cut where survival differs most.
 *
 * <p>M is the largest |S − E|/√Var over all cuts, S being the sum of log-rank scores of the rows at
 * or below the cut. The p-value of the log-rank test at the selected cut is no p-value, for the cut
 * was chosen to make it small; the distribution of M allows for the choice.
 *
 * <p>Agrees with {@code maxstat.test(smethod = "LogRank")} of R's maxstat 0.7.
 *
 * <p>References: Lausen and Schumacher, Biometrics 48 (1992) 73; Hothorn and Lausen, Comput. Stat.
 * Data Anal. 43 (2003) 121.
 */
public final class MaximallySelected {
  /** Statistics that differ by less are equal, and the lower cut is taken. */
  private static final double ROUNDING = 1e-12;

  private final Observations observations;
  private final double[] x;
  private final double minProp;
  private final Cuts cuts;
  private final double[] scores;
  private final StandardizedSums sums;

  /**
   * A search for a cut.
   *
   * @param observations right-censored rows, without delayed entry and weights
   * @param x the variable, one finite value per row
   * @param minProp least share of rows on either side of a cut, from 0 to below 0.5
   * @param wholeScores whether scores are stretched and rounded to whole numbers, as the exact
   *     distributions of {@link CutpointMethod#HL} need them
   * @throws IllegalArgumentException if rows have entries or weights, or their numbers differ
   */
  public MaximallySelected(
      Observations observations, double[] x, double minProp, boolean wholeScores) {
    if (observations.hasEntry() || observations.hasWeights() || x.length != observations.size()) {
      throw new IllegalArgumentException("right-censored rows with one value each are needed");
    }
    this.observations = observations;
    this.x = x.clone();
    this.minProp = minProp;
    cuts = Cuts.of(x, minProp);
    double[] exact = LogRankScores.of(observations);
    scores = wholeScores ? LogRankScores.whole(exact) : exact;
    sums = new StandardizedSums(scores, cuts.below());
  }

  /** The cut, or why there is none. */
  public CutpointOutcome select() {
    Optional<NotEstimable> impossible = impossible();
    if (impossible.isPresent()) {
      return new CutpointOutcome.Impossible(impossible.get());
    }
    double[] statistics = sums.at(cuts.inOrder(scores));
    int best = best(statistics);
    List<CutpointResult.CandidateCut> candidates = new ArrayList<>();
    for (int k = 0; k < cuts.size(); k++) {
      candidates.add(new CutpointResult.CandidateCut(cuts.value(k), cuts.below(k), statistics[k]));
    }
    return new CutpointOutcome.Estimated(
        new CutpointResult(
            cuts.value(best), statistics[best], candidates, MaximalLogRank.of(observations, cuts)));
  }

  private Optional<NotEstimable> impossible() {
    if (observations.size() == 0) {
      return Optional.of(NotEstimable.NO_ROWS);
    }
    if (observations.eventCount() == 0) {
      return Optional.of(NotEstimable.NO_EVENTS);
    }
    if (cuts.size() == 0) {
      return Optional.of(NotEstimable.NO_CUT);
    }
    return sums.exist() ? Optional.empty() : Optional.of(NotEstimable.SAME_SURVIVAL);
  }

  private static int best(double[] statistics) {
    double largest = Arrays.stream(statistics).max().orElse(0);
    return IntStream.range(0, statistics.length)
        .filter(k -> statistics[k] >= largest * (1 - ROUNDING))
        .findFirst()
        .orElse(0);
  }

  /** The approximate p-value of Lausen and Schumacher. */
  public CutpointPValue lausenSchumacher(double statistic) {
    return LausenSchumacher.of(statistic, x.length, cuts.below());
  }

  /** The p-value of Hothorn and Lausen; scores must be whole. */
  public CutpointPValue hothornLausen(double statistic) {
    return HothornLausen.of(scores, cuts.below(), statistic);
  }

  /** The p-value from random arrangements of the scores. */
  public PermutationTest permutation(
      double statistic, int permutations, long seed, Progress progress) {
    // What changes places are the rows, so that each is a group of its own.
    StratifiedShuffle shuffle = new StratifiedShuffle(Grouping.ofEachRow(x.length), null);
    return PermutationTest.run(
        statistic,
        permutations,
        seed,
        random ->
            sums.largest(Arrays.stream(shuffle.next(random)).mapToDouble(i -> scores[i]).toArray()),
        progress);
  }

  /**
   * How far the cut moves when rows are drawn anew with replacement: the cuts that were found, in
   * the order of replicates; those without a cut are left out.
   */
  public double[] bootstrap(int replicates, long seed, Progress progress) {
    return Replicates.run(replicates, seed, this::resampled, progress).stream()
        .flatMapToDouble(OptionalDouble::stream)
        .toArray();
  }

  private OptionalDouble resampled(RandomGenerator random) {
    int[] rows = random.ints(x.length, 0, x.length).toArray();
    double[] values = Arrays.stream(rows).mapToDouble(i -> x[i]).toArray();
    MaximallySelected drawn =
        new MaximallySelected(observations.select(rows), values, minProp, false);
    if (drawn.impossible().isPresent()) {
      return OptionalDouble.empty();
    }
    double[] statistics = drawn.sums.at(drawn.cuts.inOrder(drawn.scores));
    return OptionalDouble.of(drawn.cuts.value(best(statistics)));
  }
}
