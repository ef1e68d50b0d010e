package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.Study;

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
    List<String> allGroups = sample.groupsOfCohort();
    List<GroupCurve> curves = new ArrayList<>();
    for (int g = 0; g < groups.groupCount(); g++) {
      String group = groups.labels().get(g);
      Observations observations = data.observations().select(groups.rowsOf(g));
      curves.add(
          new GroupCurve(
              group,
              GroupLabels.of(study, group),
              Math.max(0, allGroups.indexOf(group)),
              KaplanMeier.estimate(observations, options()),
              followUp(observations)));
    }
    return new SurvivalAnalysis(
        Sample.of(data), curves, followUp(data.observations()), SampleWarnings.of(study, data));
  }

  private KaplanMeierOptions options() {
    return new KaplanMeierOptions(study.survival().confidenceType(), study.confidenceLevel());
  }

  private FollowUp followUp(Observations observations) {
    KaplanMeierOptions options =
        new KaplanMeierOptions(ConfidenceType.LOG_LOG, study.confidenceLevel());
    double[] times = Arrays.stream(observations.times()).sorted().toArray();
    int n = times.length;
    return new FollowUp(
        KaplanMeier.estimate(observations.reversed(), options).quantile(0.5),
        (times[(n - 1) / 2] + times[n / 2]) / 2,
        times[0],
        times[n - 1]);
  }
}
