package org.riskset.study.claim;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.SplitRows;
import org.riskset.statistics.sample.TieMerging;
import org.riskset.study.Study;
import org.riskset.study.analysis.ExactTies;
import org.riskset.study.analysis.StudySample;

/**
 * The Cox model in which treatment is a covariate that changes with time: until treatment begins a
 * patient of the treated arm counts as one of the other.
 */
final class DelayedStart {
  private DelayedStart() {}

  /**
   * The model.
   *
   * @param arms rows whose start of treatment is known, by arm as recorded
   */
  static CoxOutcome fit(ArmStudy arms, ArmStatus status) throws DataException {
    Study study = arms.study();
    StudySample sample = arms.runner().sample(study);
    SurvivalData data = sample.read(List.of(arms.column()));
    Grouping clusters = sample.clusters(data);
    ExactTies.check(study, data, clusters);
    SplitRows split = SplitRows.at(data.observations(), starts(study, data, status));
    double[] begun = new double[split.begun().length];
    for (int i = 0; i < begun.length; i++) {
      begun[i] = split.begun()[i] ? 1 : 0;
    }
    CovariateMatrix covariate =
        new CovariateMatrix(List.of(arms.column()), new double[][] {begun}, begun.length);
    return CoxRegression.fit(
        CoxSample.of(split.observations(), covariate, null),
        clusters(clusters, split),
        new CoxOptions(study.cox().ties(), study.confidenceLevel()));
  }

  /**
   * Starts on the clock of the data, which a landmark of the study starts later. Where times that
   * differ by noise are one, so are a start and a time.
   */
  private static double[] starts(Study study, SurvivalData data, ArmStatus status) {
    double origin = study.sample().landmark().orElse(0);
    boolean merge = study.sample().mergeNearTimes();
    int[] rows = data.rows();
    double[] times = Arrays.stream(data.observations().times()).sorted().toArray();
    double[] starts = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double start = status.start(rows[i]) - origin;
      starts[i] = merge && Double.isFinite(start) ? nearest(times, start) : start;
    }
    return starts;
  }

  /** The time that is the same but for noise, or the start as it is. */
  private static double nearest(double[] times, double start) {
    int place = Arrays.binarySearch(times, start);
    int above = place < 0 ? -place - 1 : place;
    for (int i = Math.max(0, above - 1); i <= above && i < times.length; i++) {
      if (TieMerging.same(times[i], start)) {
        return times[i];
      }
    }
    return start;
  }

  private static @Nullable Grouping clusters(@Nullable Grouping clusters, SplitRows split) {
    return clusters == null ? null : clusters.select(split.origin());
  }
}
