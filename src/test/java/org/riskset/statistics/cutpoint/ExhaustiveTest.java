package org.riskset.statistics.cutpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.statistics.sample.Observations;

/** Small samples, all of whose arrangements can be looked at. */
class ExhaustiveTest {
  private static final Observations SEVEN =
      Observations.rightCensored(
          new double[] {1, 2, 2, 4, 5, 6, 7},
          new boolean[] {true, true, false, true, true, false, true});

  /** Cuts after 1, 2, 4, 5 and 6 rows. */
  private static final double[] X = {1, 2, 3, 3, 5, 6, 7};

  private static final int[] BELOW = {1, 2, 4, 5, 6};

  /** The statistics at all cuts, for every arrangement of the scores. */
  private static List<double[]> arrangements(double[] scores) {
    List<double[]> found = new ArrayList<>();
    arrange(scores.clone(), 0, found);
    return found;
  }

  private static void arrange(double[] scores, int from, List<double[]> found) {
    if (from == scores.length) {
      found.add(statistics(scores));
    }
    for (int i = from; i < scores.length; i++) {
      swap(scores, from, i);
      arrange(scores, from + 1, found);
      swap(scores, from, i);
    }
  }

  private static void swap(double[] scores, int i, int j) {
    double kept = scores[i];
    scores[i] = scores[j];
    scores[j] = kept;
  }

  /** |S − m ā|/√(m (n − m)/(n (n − 1)) Σ (a − ā)²), S the sum of the first m. */
  private static double[] statistics(double[] scores) {
    int n = scores.length;
    double mean = Arrays.stream(scores).average().orElseThrow();
    double squares = Arrays.stream(scores).map(a -> (a - mean) * (a - mean)).sum();
    return Arrays.stream(BELOW)
        .mapToDouble(
            m -> {
              double sum = Arrays.stream(scores, 0, m).sum();
              double variance = m * (n - m) / (n * (n - 1.0)) * squares;
              return Math.abs(sum - m * mean) / Math.sqrt(variance);
            })
        .toArray();
  }

  private static double largest(double[] statistics) {
    return Arrays.stream(statistics).max().orElseThrow();
  }

  @Test
  void permutationsComeNearTheShareOfAllArrangements() {
    MaximallySelected search = new MaximallySelected(SEVEN, X, 0, false);
    double[] scores = LogRankScores.of(SEVEN);
    double observed = ((CutpointOutcome.Estimated) search.select()).result().statistic();
    assertClose("M", largest(statistics(scores)), observed, 1e-12);
    List<double[]> all = arrangements(scores);
    for (double b : new double[] {observed, 1.5, 1.9}) {
      long extreme = all.stream().filter(s -> largest(s) >= b - 1e-9).count();
      double exact = extreme / (double) all.size();
      PermutationTest test = search.permutation(b, 4000, 11, Progress.none());
      assertThat(test.pValue()).isCloseTo(exact, within(4 * Math.sqrt(exact / 4000) + 3e-4));
    }
  }

  /** Not below the probability that it bounds, and not above the sum that it improves. */
  @Test
  void theImprovedBoundLiesBetweenTheProbabilityAndBonferronis() {
    double[] whole = LogRankScores.whole(LogRankScores.of(SEVEN));
    MaximallySelected search = new MaximallySelected(SEVEN, X, 0, true);
    List<double[]> all = arrangements(whole);
    for (double b : new double[] {1.2, 1.5, 1.7, 1.9, 2.1}) {
      double exact = all.stream().filter(s -> largest(s) >= b).count() / (double) all.size();
      double sum = 0;
      for (int k = 0; k < BELOW.length; k++) {
        int cut = k;
        sum += all.stream().filter(s -> s[cut] >= b).count() / (double) all.size();
      }
      double bound = search.hothornLausen(b).bound();
      assertThat(bound).isBetween(exact - 1e-12, Math.min(1, sum) + 1e-12);
    }
  }

  @Test
  void scoresBecomeWholeNumbers() {
    assertThat(LogRankScores.whole(new double[] {1, -2, 1})).containsExactly(1, -2, 1);
    assertThat(LogRankScores.whole(new double[] {0.5, 1, -1.5})).containsExactly(1, 2, -3);
    // From 0 to 3, of which 0.3 is (0.3 + 0.6)/1.2 · 3 = 2.25.
    assertThat(LogRankScores.whole(new double[] {-0.6, 0.3, 0.6})).containsExactly(0, 2, 3);
  }

  /** Without the row whose x is 2, in (3/4)⁴ of the samples, there is no cut. */
  @Test
  void samplesWithoutCutAreLeftOut() {
    Observations four =
        Observations.rightCensored(
            new double[] {1, 2, 3, 4}, new boolean[] {true, true, true, true});
    double[] cuts =
        new MaximallySelected(four, new double[] {1, 1, 1, 2}, 0, false)
            .bootstrap(400, 3, Progress.none());
    assertThat(cuts).hasSizeBetween(220, 300).containsOnly(1);
  }

  @Test
  void aPValueHasALogarithm() {
    assertThat(CutpointPValue.of(0.001).log10()).isCloseTo(-3, within(1e-12));
    assertThat(CutpointPValue.of(0.001).bound()).isNaN();
  }
}
