package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.riskset.study.CharacteristicsSpec;
import org.riskset.study.CutpointChoice;
import org.riskset.study.PlanningSpec;
import org.riskset.ui.session.StudySession;

/** Commands of the Cohort room; each is one edit of the study. */
final class CohortCommands {
  private final StudySession session;

  CohortCommands(StudySession session) {
    this.session = session;
  }

  /** Forms other groups in the table of characteristics; null for those of the study. */
  void groups(@Nullable List<String> columns) {
    edit(table -> table.withGroups(columns));
  }

  /** Summarises numbers in another way. */
  void numbers(CharacteristicsSpec.NumberForm form) {
    edit(table -> table.withNumbers(form));
  }

  /** Shows tests of differences, or not. */
  void tests(boolean shown) {
    edit(table -> table.withTests(shown));
  }

  /**
   * Makes a column a row of the table, or no longer.
   *
   * @param candidates the columns that may be rows, in order
   * @param now those that are
   */
  void row(List<String> candidates, List<String> now, String column, boolean wanted) {
    List<String> rows = new ArrayList<>(candidates);
    rows.removeIf(name -> name.equals(column) ? !wanted : !now.contains(name));
    edit(table -> table.withColumns(rows));
  }

  /** Describes all that describes patients. */
  void allRows() {
    edit(table -> table.withColumns(null));
  }

  /** Plans another comparison. */
  void plan(UnaryOperator<PlanningSpec> change) {
    session.edit(
        study ->
            study.withDescription(
                study.description().withPlanning(change.apply(study.description().planning()))));
  }

  /** Searches another cut. */
  void cut(UnaryOperator<CutpointChoice> change) {
    session.edit(
        study ->
            study.withDescription(
                study.description().withCutpoint(change.apply(study.description().cutpoint()))));
  }

  private void edit(UnaryOperator<CharacteristicsSpec> change) {
    session.edit(
        study ->
            study.withDescription(
                study
                    .description()
                    .withCharacteristics(change.apply(study.description().characteristics()))));
  }
}
