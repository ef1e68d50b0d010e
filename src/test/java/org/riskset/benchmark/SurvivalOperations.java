package org.riskset.benchmark;

import java.util.concurrent.Callable;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.logrank.RankWeight;

/** Curves and their comparison, from columns in memory. */
final class SurvivalOperations {
  private SurvivalOperations() {}

  /** Two curves with standard errors and limits; the sum of S over all times. */
  static Callable<Double> kaplanMeier(BenchmarkData data) {
    KaplanMeierOptions options = new KaplanMeierOptions(ConfidenceType.LOG, 0.95);
    return () -> {
      double sum = 0;
      for (KaplanMeierCurve curve :
          KaplanMeier.estimate(data.observations(), data.arms(), options)) {
        for (int k = 0; k < curve.size(); k++) {
          requireOrder(curve.lower(k), curve.survival(k), curve.upper(k));
          sum += curve.survival(k);
        }
      }
      return sum;
    };
  }

  /** Reads the limits, so that they are known to be there. */
  private static void requireOrder(double lower, double survival, double upper) {
    if (lower > survival || upper < survival) {
      throw new IllegalStateException(lower + " " + survival + " " + upper);
    }
  }

  /** The log-rank test of two arms; χ². */
  static Callable<Double> logRank(BenchmarkData data) {
    RankWeight weight = RankWeight.of(RankWeight.Family.LOG_RANK);
    return () -> {
      LogRankOutcome outcome = LogRank.test(data.observations(), data.arms(), null, weight);
      return ((LogRankOutcome.Estimated) outcome).result().test().statistic();
    };
  }
}
