package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;

/** Estimates the survival curves of a study's groups. */
final class SurvivalRun {
  private final StudySample sample;
  private final Study study;

  SurvivalRun(StudySample sample) {
    this.sample = sample;
    this.study = sample.study();
  }

  SurvivalAnalysis run() throws DataException {
    SurvivalData data = sample.read(study.groups());
    if (data.size() == 0) {
      throw sample.noRows();
    }
    Grouping groups = sample.grouping(study.groups(), data);
    Grouping clusters = sample.clusters(data);
    requireLimits(data.observations(), clusters);
    List<String> allGroups = sample.groupsOfCohort();
    List<GroupCurve> curves = new ArrayList<>();
    for (int g = 0; g < groups.groupCount(); g++) {
      String group = groups.labels().get(g);
      Rows rows = Rows.of(data.observations(), clusters).select(groups.rowsOf(g));
      KaplanMeierCurve curve = curve(rows);
      curves.add(
          new GroupCurve(
              group,
              GroupLabels.of(study, group),
              Math.max(0, allGroups.indexOf(group)),
              curve,
              restrictedMean(curve),
              followUp(rows)));
    }
    FollowUp followUp = followUp(Rows.of(data.observations(), clusters));
    return new SurvivalAnalysis(Sample.of(data), curves, followUp, SampleWarnings.of(study, data));
  }

  private void requireLimits(Observations observations, @Nullable Grouping clusters)
      throws DataException {
    if (study.survival().confidenceType() != ConfidenceType.BETA_PRODUCT) {
      return;
    }
    if (study.survival().estimator().survival() != SurvivalMethod.PRODUCT_LIMIT) {
      throw new DataException("survival.betaProductOfProductLimit");
    }
    if (observations.hasEntry()) {
      throw new DataException("survival.betaProductEntry");
    }
    if (clusters != null) {
      throw new DataException("survival.betaProductRobust");
    }
    if (!KaplanMeier.betaProductExists(observations)) {
      throw new DataException("survival.betaProductWeights");
    }
  }

  private KaplanMeierCurve curve(Rows rows) {
    SurvivalSpec.Estimator estimator = study.survival().estimator();
    KaplanMeierOptions options =
        new KaplanMeierOptions(
            study.survival().confidenceType(),
            study.confidenceLevel(),
            estimator.survival(),
            estimator.hazard(),
            study.survival().betaProductAtZero());
    Rows counted = estimator.reverse() ? rows.reversed() : rows;
    return KaplanMeier.estimate(counted.observations(), options, counted.clusters());
  }

  private @Nullable RestrictedMean restrictedMean(KaplanMeierCurve curve) {
    OptionalDouble horizon = study.survival().horizon();
    return horizon.isPresent() ? RestrictedMean.of(curve, horizon.getAsDouble()) : null;
  }

  private FollowUp followUp(Rows rows) {
    KaplanMeierOptions options =
        new KaplanMeierOptions(study.survival().confidenceType(), study.confidenceLevel());
    Rows reversed = rows.reversed();
    double[] times = Arrays.stream(rows.observations().times()).sorted().toArray();
    int n = times.length;
    return new FollowUp(
        KaplanMeier.estimate(reversed.observations(), options, reversed.clusters()).quantile(0.5),
        (times[(n - 1) / 2] + times[n / 2]) / 2,
        times[0],
        times[n - 1]);
  }

  /** Observations and the clusters they belong to, if standard errors are robust. */
  private record Rows(Observations observations, @Nullable Grouping clusters) {
    static Rows of(Observations observations, @Nullable Grouping clusters) {
      return new Rows(observations, clusters);
    }

    Rows select(int[] rows) {
      return new Rows(
          observations.select(rows), clusters == null ? null : clusters.select(rows).compact());
    }

    Rows reversed() {
      return new Rows(observations.reversed(), clusters);
    }
  }
}
