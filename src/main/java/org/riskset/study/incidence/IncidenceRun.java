package org.riskset.study.incidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.EventCodes;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.Message;
import org.riskset.statistics.graytest.GrayOutcome;
import org.riskset.statistics.graytest.GrayTest;
import org.riskset.statistics.incidence.AalenJohansen;
import org.riskset.statistics.incidence.IncidenceOptions;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.GroupLabels;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.SampleWarnings;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.analysis.Warning;

/** Estimates, compares and models the cumulative incidences of a study's groups. */
public final class IncidenceRun {
  private final CodedStudy coded;
  private final StudySample sample;
  private final Study study;
  private final IncidenceSpec spec;
  private final EventCodes codes;

  private IncidenceRun(CodedStudy coded) {
    this.coded = coded;
    sample = coded.sample();
    study = coded.study();
    spec = study.incidence();
    codes = coded.codes();
  }

  /**
   * Runs the analysis.
   *
   * @param study the study; its event codes take the place of its endpoint's event
   * @throws DataException if the data do not fit the study, or no column tells causes apart
   */
  public static IncidenceAnalysis run(StudyRunner runner, Study study) throws DataException {
    return new IncidenceRun(CodedStudy.of(runner, study)).run();
  }

  private IncidenceAnalysis run() throws DataException {
    int interest = interest();
    SurvivalData data = sample.read(study.groups());
    if (data.size() == 0) {
      throw sample.noRows();
    }
    CompetingEvents events = codes.events(data.observations(), data.rows());
    List<Warning> warnings = warnings(data);
    RegressionRun regression = new RegressionRun(coded);
    boolean modelled = !study.cox().terms().isEmpty() && !codes.causes().isEmpty();
    FineGrayAnalysis fineGray = modelled ? regression.fineGray(interest, warnings) : null;
    return new IncidenceAnalysis(
        coded.column(),
        Sample.of(data),
        causes(events),
        interest,
        groups(data, events),
        grayTests(),
        fineGray,
        modelled ? regression.causeSpecific(interest) : null,
        warnings);
  }

  /** A cause of other codes is forgotten where the codes come with the endpoint. */
  private int interest() throws DataException {
    Optional<String> cause = spec.causeOfInterest();
    boolean follows = spec.chosenCodes().isEmpty();
    return cause.isEmpty() || (follows && !codes.causes().contains(cause.get()))
        ? 0
        : codes.index(cause.get());
  }

  private List<Cause> causes(CompetingEvents events) {
    return IntStream.range(0, codes.causes().size())
        .mapToObj(
            c ->
                new Cause(
                    codes.causes().get(c),
                    study
                        .cohort()
                        .dictionary()
                        .levelLabel(coded.column().column(), codes.causes().get(c)),
                    events.eventCount(c)))
        .toList();
  }

  private List<GroupIncidence> groups(SurvivalData data, CompetingEvents events)
      throws DataException {
    Grouping groups = sample.grouping(study.groups(), data);
    Grouping clusters = sample.clusters(data);
    List<String> allGroups = sample.groupsOfCohort();
    IncidenceOptions options =
        new IncidenceOptions(spec.variance(), spec.scale(), study.confidenceLevel());
    List<GroupIncidence> curves = new ArrayList<>();
    for (int g = 0; g < groups.groupCount(); g++) {
      int[] rows = groups.rowsOf(g);
      String group = groups.labels().get(g);
      curves.add(
          new GroupIncidence(
              group,
              GroupLabels.of(study, group),
              Math.max(0, allGroups.indexOf(group)),
              AalenJohansen.estimate(events.select(rows), within(clusters, rows), options)));
    }
    return curves;
  }

  /** Clusters of some rows; each row on its own is what there is without clusters. */
  private @Nullable Grouping within(@Nullable Grouping clusters, int[] rows) {
    boolean named = study.sample().variance().clusterColumn().isPresent();
    return clusters == null || !named ? null : clusters.select(rows);
  }

  private List<GrayOutcome> grayTests() throws DataException {
    if (study.groups().isEmpty()) {
      return List.of();
    }
    SurvivalData data = sample.read(StudySample.join(study.groups(), spec.strata()));
    CompetingEvents events = codes.events(data.observations(), data.rows());
    Grouping groups = sample.grouping(study.groups(), data);
    Grouping strata = spec.strata().isEmpty() ? null : sample.grouping(spec.strata(), data);
    return IntStream.range(0, codes.causes().size())
        .mapToObj(cause -> GrayTest.test(events, cause, groups, strata, spec.rho()))
        .toList();
  }

  private List<Warning> warnings(SurvivalData data) {
    List<Warning> warnings = new ArrayList<>(SampleWarnings.of(study, data));
    if (spec.variance() == VarianceMethod.JACKKNIFE && study.cox().terms().isEmpty()) {
      // The infinitesimal jackknife is the robust standard error that the warning asks for.
      warnings.removeIf(warning -> warning.code().equals("weights_not_whole"));
    }
    if (codes.censored().isEmpty() && !coded.column().censored().isEmpty()) {
      warnings.add(
          new Warning(
              "no_censoring",
              Message.of(
                  "warning.noCensoring", coded.column().column(), coded.column().censored())));
    }
    return warnings;
  }
}
