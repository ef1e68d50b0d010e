package org.riskset.ui.survival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;
import org.riskset.study.EqualityTest.Kind;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.group.GroupChoice;
import org.riskset.ui.session.StudySession;

/** Choices of the analysis change study, table and tests. Numbers are R's, from rooms.R. */
class AnalysisChoicesTest {
  /** When the last patient of category rN3 left, censored. */
  private static final double LAST_OF_RN3 = 52.3;

  private final StudySession session = RecurrentNpc.session();
  private final SurvivalViewModel model = new SurvivalViewModel(session, RecurrentNpc.threads());
  private final AnalysisChoices choices = model.analysis();

  private String test() {
    return model.screen().tests().sentence();
  }

  private void groupBy(String column) {
    model.groupBy(new GroupChoice(List.of(column), column));
  }

  private static String oneDecimal(JsonNode number) {
    return String.format(Locale.ROOT, "%.1f", number.asDouble());
  }

  private static String limits(JsonNode lower, JsonNode upper) {
    return "(" + oneDecimal(lower) + "–" + oneDecimal(upper) + ")";
  }

  @Test
  void withoutAHorizonThereAreNoMeans() {
    assertThat(model.screen().headings()).noneMatch(heading -> heading.startsWith("Mean"));
  }

  @Test
  void aHorizonGivesTheMeansOfRAndTheirDifference() {
    choices.horizon(OptionalDouble.of(60));
    JsonNode r = Reference.of("mean60");
    assertThat(model.screen().headings()).last().isEqualTo("Mean to 60 months");
    for (int group = 0; group < 2; group++) {
      assertThat(model.screen().rows().get(group).mean())
          .hasToString(
              oneDecimal(r.path("estimate").get(group))
                  + " "
                  + limits(r.path("lower").get(group), r.path("upper").get(group)));
    }
    assertThat(model.screen().rows().get(2).mean())
        .hasToString(
            oneDecimal(r.path("difference"))
                + " "
                + limits(r.path("difference_lower"), r.path("difference_upper")));
  }

  @Test
  void theHorizonIsThatOfTheComparisonToo() {
    choices.horizon(OptionalDouble.of(60));
    assertThat(session.study().survival().horizon()).hasValue(60);
    assertThat(session.study().comparison().tau()).hasValue(60);
    choices.horizon(OptionalDouble.empty());
    assertThat(session.study()).isEqualTo(RecurrentNpc.study());
  }

  @Test
  void aHorizonBeyondFollowUpIsNotEstimableAndSaysSo() {
    groupBy("rN");
    choices.horizon(OptionalDouble.of(60.5));
    assertThat(model.screen().headings()).last().isEqualTo("Mean to 60.5 months");
    assertThat(model.screen().rows().get(3).mean()).hasToString("n.e.");
    assertThat(model.screen().caption()).contains("n.e. = not estimable");
    assertThat(model.screen().meansReach()).hasValue(LAST_OF_RN3);
    choices.horizon(OptionalDouble.of(LAST_OF_RN3));
    assertThat(model.screen().meansReach()).isEmpty();
  }

  @Test
  void withoutAnEventBeforeTheHorizonAMeanHasNoLimits() {
    choices.horizon(OptionalDouble.of(0.5));
    assertThat(model.screen().rows().get(0).mean()).hasToString("0.5 (limits n.e.)");
    assertThat(model.screen().rows().get(2).mean()).hasToString("0.0 (limits n.e.)");
  }

  @Test
  void theTestIsNamedWithItsNumbers() {
    assertThat(test()).startsWith("Log-rank test: χ² = ").endsWith("p < 0.001");
    choices.test(Kind.FLEMING_HARRINGTON);
    choices.exponents(1, 0);
    assertThat(test())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "Fleming–Harrington (1, 0) test: χ² = %.2f on 1 degree of freedom, p < 0.001",
                Reference.of("fleming_harrington_1_0").path("statistic").asDouble()));
  }

  @Test
  void everyTestCanBeChosenAndTakenBack() {
    for (Kind kind : Kind.values()) {
      choices.test(kind);
      assertThat(session.study().comparison().test().kind()).isEqualTo(kind);
      assertThat(test()).as(kind.name()).contains("p < 0.001");
    }
    for (int i = 1; i < Kind.values().length; i++) {
      session.undo();
    }
    assertThat(session.study()).isEqualTo(RecurrentNpc.study());
  }

  @Test
  void flemingAndHarringtonsTestBeginsWithLateEvents() {
    choices.test(Kind.FLEMING_HARRINGTON);
    assertThat(test()).startsWith("Fleming–Harrington (0, 1) test");
    choices.exponents(0.5, 0.5);
    assertThat(session.study().comparison().test())
        .isEqualTo(new EqualityTest(Kind.FLEMING_HARRINGTON, 0.5, 0.5));
  }

  @Test
  void strataAreThoseOfR() {
    choices.stratify("sex", true);
    assertThat(test())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "Log-rank test: χ² = %.2f on 1 degree of freedom, p < 0.001 · stratified by Sex",
                Reference.of("stratified_by_sex").path("statistic").asDouble()));
    choices.stratify("sex", false);
    assertThat(session.study()).isEqualTo(RecurrentNpc.study());
  }

  @Test
  void aColumnThatFormsGroupsIsNoStratum() {
    choices.stratify("sex", true);
    groupBy("sex");
    assertThat(session.study().comparison().strata()).isEmpty();
    assertThat(model.strataChoices()).extracting(GroupChoice::label).doesNotContain("Sex", "None");
  }

  @Test
  void pairsHaveTheAdjustedPValuesOfR() {
    groupBy("rN");
    choices.pairs(Optional.of(PValueAdjustment.HOLM));
    ComparisonTests tests = model.screen().tests();
    assertThat(tests.pairsTitle()).isEqualTo("Pairs, p-values adjusted by Holm's method");
    assertThat(tests.pairs())
        .containsExactly(
            new ComparisonTests.Pair("rN0 and rN1", "p = 0.44"),
            new ComparisonTests.Pair("rN0 and rN2", "p = 0.07"),
            new ComparisonTests.Pair("rN0 and rN3", "p = 0.03"),
            new ComparisonTests.Pair("rN1 and rN2", "p = 0.44"),
            new ComparisonTests.Pair("rN1 and rN3", "p = 0.41"),
            new ComparisonTests.Pair("rN2 and rN3", "p = 0.44"));
    JsonNode holm = Reference.of("pairs_rN").path("holm");
    ComparisonAnalysis found = session.results().comparison().found().orElseThrow();
    for (int i = 0; i < holm.size(); i++) {
      assertThat(found.further().pairs().get(i).adjusted())
          .isCloseTo(holm.get(i).asDouble(), org.assertj.core.data.Percentage.withPercentage(1e-6));
    }
  }

  @Test
  void aTrendIsTestedBesideTheTest() {
    groupBy("rN");
    choices.trend(true);
    assertThat(test()).contains(" · Test for trend over the groups in this order: z = ");
    choices.trend(false);
    assertThat(test()).doesNotContain("trend");
  }

  @Test
  void scoresOfOtherGroupsAreForgotten() {
    session.edit(
        study ->
            study.withComparison(
                study.comparison().withTrend(new ComparisonSpec.Trend(List.of(1.0, 4.0)))));
    groupBy("rN");
    assertThat(session.study().comparison().trendTest().orElseThrow().scores()).isEmpty();
    assertThat(test()).contains("Test for trend");
  }

  @Test
  void aTestThatCannotBeSaysWhy() {
    groupBy("rN");
    choices.test(Kind.MAX_COMBO);
    assertThat(test())
        .isEqualTo(
            "The max-combo test compares two groups; here are 4. Keep two of them, or choose"
                + " another test.");
  }

  @Test
  void withoutGroupsNothingIsTested() {
    model.groupBy(new GroupChoice(List.of(), "None"));
    assertThat(model.screen().tests()).isEqualTo(ComparisonTests.none());
  }

  @Test
  void aLandmarkRestartsTheClock() {
    choices.landmark(OptionalDouble.of(12));
    JsonNode r = Reference.of("landmark12");
    assertThat(model.screen().title()).isEqualTo("Comparison from the landmark at 12 months");
    List<ComparisonRow> rows = model.screen().rows();
    int patients =
        Integer.parseInt(rows.get(0).patients()) + Integer.parseInt(rows.get(1).patients());
    assertThat(patients).isEqualTo(r.path("n").asInt());
    for (int group = 0; group < 2; group++) {
      assertThat(rows.get(group).median().value())
          .isEqualTo(oneDecimal(r.path("median").get(group)));
    }
    choices.landmark(OptionalDouble.empty());
    assertThat(session.study()).isEqualTo(RecurrentNpc.study());
  }

  @Test
  void aLandmarkAfterEverybodyLeavesNothingToDraw() {
    choices.landmark(OptionalDouble.of(5000));
    assertThat(model.screen().analysis()).isNull();
    assertThat(model.screen().problem()).isNotEmpty();
  }
}
