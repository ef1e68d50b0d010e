package org.riskset.figure;

import java.util.Arrays;
import java.util.List;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;

/** Figures of a few invented patients. */
public final class SmallCohort {
  private SmallCohort() {}

  /** Curves by group. */
  public static SurvivalFigure survival(List<String> groups, double[] times, int[] events) {
    Cohort cohort =
        new Cohort(
            times.length,
            List.of(
                new NumberColumn("time", times),
                CategoryColumn.ofTexts(
                    "event", Arrays.stream(events).mapToObj(Integer::toString).toList()),
                CategoryColumn.ofTexts("group", groups)));
    Study study =
        Study.of(
                CohortSpec.of(DataSource.of("invented"), Dictionary.named("Invented")),
                EndpointChoice.only(EndpointDefinition.of("time", null, "event", List.of())))
            .withGroups(List.of("group"));
    try {
      StudyRunner runner = new StudyRunner(cohort);
      return SurvivalFigure.of(study, runner.survival(study), runner.comparison(study));
    } catch (DataException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
