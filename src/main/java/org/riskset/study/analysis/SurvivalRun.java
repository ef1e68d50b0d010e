package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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
import org.riskset.statistics.sample.RowIndex;
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
    SurvivalSpec.Estimator estimator = study.survival().estimator();
    Observations rows = data.observations();
    List<KaplanMeierCurve> estimates =
        curves(estimator.reverse() ? rows.reversed() : rows, groups, clusters, options());
    List<FollowUp> followUps = followUps(rows, groups, clusters);
    List<GroupCurve> curves = new ArrayList<>();
    for (int g = 0; g < groups.groupCount(); g++) {
      String group = groups.labels().get(g);
      curves.add(
          new GroupCurve(
              group,
              GroupLabels.of(study, group),
              Math.max(0, allGroups.indexOf(group)),
              estimates.get(g),
              restrictedMean(estimates.get(g)),
              followUps.get(g)));
    }
    Grouping everybody = Grouping.single("", rows.size());
    FollowUp followUp = followUps(rows, everybody, clusters).get(0);
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

  private KaplanMeierOptions options() {
    SurvivalSpec.Estimator estimator = study.survival().estimator();
    return new KaplanMeierOptions(
        study.survival().confidenceType(),
        study.confidenceLevel(),
        estimator.survival(),
        estimator.hazard(),
        study.survival().betaProductAtZero());
  }

  private static List<KaplanMeierCurve> curves(
      Observations rows, Grouping groups, @Nullable Grouping clusters, KaplanMeierOptions options) {
    if (clusters == null) {
      return KaplanMeier.estimate(rows, groups, options);
    }
    RowIndex members = groups.rowsByGroup();
    return IntStream.range(0, groups.groupCount())
        .mapToObj(members::rows)
        .map(own -> KaplanMeier.estimate(rows.select(own), options, clusters.select(own).compact()))
        .toList();
  }

  private @Nullable RestrictedMean restrictedMean(KaplanMeierCurve curve) {
    OptionalDouble horizon = study.survival().horizon();
    return horizon.isPresent() ? RestrictedMean.of(curve, horizon.getAsDouble()) : null;
  }

  private List<FollowUp> followUps(
      Observations rows, Grouping groups, @Nullable Grouping clusters) {
    KaplanMeierOptions options =
        new KaplanMeierOptions(study.survival().confidenceType(), study.confidenceLevel());
    List<KaplanMeierCurve> reversed = curves(rows.reversed(), groups, clusters, options);
    RowIndex members = groups.rowsByGroup();
    return IntStream.range(0, groups.groupCount())
        .mapToObj(g -> followUp(rows.select(members.rows(g)), reversed.get(g)))
        .toList();
  }

  private static FollowUp followUp(Observations rows, KaplanMeierCurve reversed) {
    double[] times = rows.timeCodes().sorted();
    int n = times.length;
    return new FollowUp(
        reversed.quantile(0.5), (times[(n - 1) / 2] + times[n / 2]) / 2, times[0], times[n - 1]);
  }
}
