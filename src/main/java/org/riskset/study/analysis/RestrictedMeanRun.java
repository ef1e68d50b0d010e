package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.statistics.permutation.StratifiedShuffle;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.statistics.restrictedmean.RestrictedMeanContrast;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.ComparisonSpec;

/** Compares the restricted means of groups with that of the reference. */
final class RestrictedMeanRun {
  private final ComparedRows rows;
  private final double tau;
  private final double confidenceLevel;
  private final ComparisonSpec.Permutations permutations;
  private final Progress progress;

  RestrictedMeanRun(
      ComparedRows rows,
      double tau,
      double confidenceLevel,
      ComparisonSpec.Permutations permutations,
      Progress progress) {
    this.rows = rows;
    this.tau = tau;
    this.confidenceLevel = confidenceLevel;
    this.permutations = permutations;
    this.progress = progress;
  }

  /**
   * The comparison.
   *
   * @param reference number of the group that the others are compared with
   */
  RestrictedMeanComparison run(int reference) {
    List<String> labels = rows.groups().labels();
    int[] codes = rows.groups().codes();
    List<RestrictedMean> means =
        IntStream.range(0, rows.groupCount())
            .mapToObj(group -> mean(rows.observations(), codes, group))
            .toList();
    List<RestrictedMeanComparison.OfGroup> groups = new ArrayList<>();
    List<RestrictedMeanComparison.Contrast> contrasts = new ArrayList<>();
    for (int g = 0; g < labels.size(); g++) {
      groups.add(new RestrictedMeanComparison.OfGroup(labels.get(g), means.get(g)));
      if (g != reference) {
        RestrictedMeanContrast contrast = contrast(means.get(g), means.get(reference));
        contrasts.add(
            new RestrictedMeanComparison.Contrast(
                labels.get(g), labels.get(reference), contrast, permuted(contrast, reference, g)));
      }
    }
    return new RestrictedMeanComparison(tau, groups, contrasts);
  }

  private @Nullable PermutationTest permuted(
      RestrictedMeanContrast contrast, int reference, int group) {
    double observed = studentised(contrast);
    if (permutations.count() == 0 || Double.isNaN(observed)) {
      return null;
    }
    ComparedRows pair = rows.pair(reference, group);
    StratifiedShuffle shuffle = new StratifiedShuffle(pair.groups(), pair.strata());
    return PermutationTest.run(
        observed,
        permutations.count(),
        permutations.seed(),
        random -> studentised(pair.observations(), shuffle.next(random)),
        progress);
  }

  private double studentised(Observations observations, int[] codes) {
    return studentised(contrast(mean(observations, codes, 1), mean(observations, codes, 0)));
  }

  /** |difference| over its standard error, NaN where either does not exist. */
  private static double studentised(RestrictedMeanContrast contrast) {
    return Math.sqrt(contrast.test().statistic());
  }

  private RestrictedMeanContrast contrast(RestrictedMean group, RestrictedMean reference) {
    return RestrictedMeanContrast.of(group, reference, confidenceLevel);
  }

  private RestrictedMean mean(Observations observations, int[] codes, int group) {
    int[] members = IntStream.range(0, codes.length).filter(i -> codes[i] == group).toArray();
    KaplanMeierOptions options = new KaplanMeierOptions(ConfidenceType.NONE, confidenceLevel);
    return RestrictedMean.of(KaplanMeier.estimate(observations.select(members), options), tau);
  }
}
