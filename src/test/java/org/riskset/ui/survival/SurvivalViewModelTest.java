package org.riskset.ui.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.EndpointChoice;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.group.GroupChoice;
import org.riskset.ui.look.FigureChoice;
import org.riskset.ui.session.StudySession;

class SurvivalViewModelTest {
  private final StudySession session = RecurrentNpc.session();
  private final SurvivalViewModel model = new SurvivalViewModel(session, RecurrentNpc.threads());

  @Test
  void theTableHoldsTheNumbersOfR() {
    SurvivalScreen screen = model.screen();
    assertThat(screen.headings())
        .containsExactly(
            "Group", "Patients", "Deaths", "Median, months", "36 months, %", "60 months, %");
    assertThat(screen.rows())
        .extracting(ComparisonRow::label)
        .containsExactly("RT", "non-RT", "Difference");
    ComparisonRow rt = screen.rows().get(0);
    assertThat(rt.patients()).isEqualTo("72");
    assertThat(rt.events()).isEqualTo("46");
    assertThat(rt.median()).hasToString("50.4 (42.0–71.3)");
    assertThat(rt.survival().get(0)).hasToString("70.6 (58.3–80.0)");
    assertThat(rt.survival().get(1)).hasToString("43.4 (30.6–55.6)");
    assertThat(screen.rows().get(1).survival().get(1)).hasToString("0.0 (limits n.e.)");
    assertThat(screen.rows().get(2).survival().get(0)).hasToString("58.1 (38.8–77.5)");
  }

  @Test
  void theCaptionTellsFollowUpAsReverseKaplanMeier() {
    assertThat(model.screen().caption())
        .isEqualTo(
            "95% limits in brackets · n.e. = not estimable · median follow-up 58.0 months"
                + " (53.1–92.1), reverse Kaplan–Meier");
  }

  @Test
  void theCaptionExplainsAnAbbreviationOnlyWhereTheTableHasIt() {
    session.edit(study -> study.withSurvival(study.survival().withTimes(List.of(36.0))));
    assertThat(model.screen().caption()).doesNotContain("n.e.");
  }

  @Test
  void groupsComeFromColumnsWithFewLevelsThatAreNeitherTimeNorEvent() {
    assertThat(model.groupChoices())
        .extracting(GroupChoice::label)
        .containsExactly(
            "None",
            "Arm",
            "Sex",
            "Salvage surgery",
            "Immunotherapy",
            "WHO type",
            "N category",
            "T category");
  }

  @Test
  void groupingIsOneEditThatCanBeUndone() {
    model.groupBy(model.groupChoices().get(0));
    assertThat(model.groupLabel()).isEqualTo("None");
    assertThat(model.screen().rows())
        .extracting(ComparisonRow::label)
        .containsExactly("All patients");
    session.undo();
    assertThat(model.groupLabel()).isEqualTo("Arm");
    assertThat(model.screen().rows()).hasSize(3);
  }

  @Test
  void aGroupingByTwoColumnsIsNamedByBoth() {
    session.edit(study -> study.withGroups(List.of("arm", "sex")));
    assertThat(model.groupLabel()).isEqualTo("Arm × Sex");
  }

  @Test
  void whatTheFigureShowsIsPartOfTheStudy() {
    model.show(FigureChoice.CONFIDENCE_BAND, false);
    model.timeAxis(OptionalDouble.of(24), OptionalDouble.of(96));
    model.tail(20, 8);
    model.limits(ConfidenceType.LOG);
    assertThat(model.look().confidenceBand()).isFalse();
    assertThat(model.look().censorMarks()).isTrue();
    assertThat(model.look().timeStep()).hasValue(24);
    assertThat(model.look().timeEnd()).hasValue(96);
    assertThat(model.look().tailPercent()).isEqualTo(20);
    assertThat(model.look().tailCount()).isEqualTo(8);
    assertThat(session.study().survival().confidenceType()).isEqualTo(ConfidenceType.LOG);
  }

  @Test
  void eachChoiceOfTheFigureChangesItselfOnly() {
    for (FigureChoice part : FigureChoice.values()) {
      model.show(part, false);
      assertThat(part.isShown(model.look())).isFalse();
      for (FigureChoice other : FigureChoice.values()) {
        assertThat(other.isShown(model.look())).as(other.name()).isEqualTo(other != part);
      }
      session.undo();
    }
  }

  @Test
  void dataThatRefuseAreToldInPlace() {
    EndpointDefinition absent = EndpointDefinition.of("no_such", null, "os_event", List.of());
    session.edit(study -> study.withEndpoints(EndpointChoice.only(absent)));
    assertThat(model.screen().analysis()).isNull();
    assertThat(model.screen().problem()).contains("no_such");
  }
}
