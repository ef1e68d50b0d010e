package org.riskset.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.progress.Progress;
import org.riskset.statistics.descriptive.NumberSummary;
import org.riskset.study.CharacteristicsSpec.NumberForm;
import org.riskset.study.SampleSpec;
import org.riskset.study.baseline.BaselineSummary;
import org.riskset.study.baseline.BaselineVariable;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class CharacteristicsScreenTest {
  private final StudySession session = RecurrentNpc.session();
  private final CohortViewModel model = new CohortViewModel(session, RecurrentNpc.threads());

  @BeforeEach
  void look() {
    model.parts().look(true);
  }

  private CharacteristicsScreen screen() {
    return model.characteristics().screen();
  }

  private CharacteristicRow row(String label) {
    return screen().rows().stream().filter(r -> r.label().equals(label)).findFirst().orElseThrow();
  }

  private BaselineVariable variable(String name) {
    return Objects.requireNonNull(screen().table()).variables().stream()
        .filter(v -> v.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsComputedWhileNobodyLooks() {
    CohortViewModel unseen = new CohortViewModel(session, RecurrentNpc.threads());
    assertThat(unseen.characteristics().screen().isKnown()).isFalse();
    assertThat(unseen.characteristics().screen().problem()).isEmpty();
  }

  @Test
  void numbersAreThoseOfR() {
    for (String column : List.of("age", "ebv")) {
      JsonNode reference = Reference.ofCohort(column);
      BaselineVariable found =
          variable(column.equals("age") ? "age_years" : "ebv_dna_copies_per_ml");
      assertNumbers(found.overall(), reference, 0);
      assertNumbers(found.groups().get(0), reference, 1);
      assertNumbers(found.groups().get(1), reference, 2);
    }
    assertDifference("age_years", Reference.ofCohort("age_smd"));
    assertDifference("sex", Reference.ofCohort("sex_smd"));
  }

  private static void assertNumbers(BaselineSummary found, JsonNode reference, int place) {
    NumberSummary numbers = ((BaselineSummary.Numbers) found).summary();
    assertThat(found.missing()).isEqualTo(reference.path("missing").path(place).intValue());
    assertClose(numbers.median(), reference.path("median").path(place));
    assertClose(numbers.lowerQuartile(), reference.path("q1").path(place));
    assertClose(numbers.upperQuartile(), reference.path("q3").path(place));
    assertClose(numbers.mean(), reference.path("mean").path(place));
    assertClose(numbers.standardDeviation(), reference.path("sd").path(place));
  }

  private static void assertClose(double found, JsonNode reference) {
    double expected = reference.doubleValue();
    assertThat(found).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
  }

  private void assertDifference(String column, JsonNode reference) {
    assertClose(variable(column).standardizedDifference().orElseThrow().value(), reference);
  }

  @Test
  void theTableIsByTheGroupsOfTheStudy() {
    assertThat(screen().by()).isEqualTo("by Arm");
    assertThat(screen().heads()).containsExactly("All, n = 95", "RT, n = 72", "non-RT, n = 23");
    assertThat(row("Age, years").cells())
        .extracting(Object::toString)
        .containsExactly("49.0 (42.5–56.0)", "50.5 (43.0–58.0)", "45.0 (38.0–53.0)");
    assertThat(row("Male").cells())
        .extracting(Object::toString)
        .containsExactly("71 (74.7%)", "50 (69.4%)", "21 (91.3%)");
    assertThat(row("Sex").comparison().difference()).isEqualTo("0.57");
    assertThat(row("Sex").cells()).allSatisfy(cell -> assertThat(cell.toString()).isEmpty());
    assertThat(row("not known").cells())
        .extracting(Object::toString)
        .containsExactly("19", "13", "6");
    assertThat(screen().rows()).extracting(CharacteristicRow::label).doesNotContain("Arm");
  }

  @Test
  void oneSentenceSaysWhatDiffers() {
    assertThat(screen().verdict())
        .isEqualTo("1 of 8 columns differs by more than chance gives: Sex.");
    assertThat(screen().remarks())
        .containsExactly(
            "SMD: standardised mean difference. In groups of 72 and 23, chance alone takes it"
                + " beyond ±0.47 in one of twenty characteristics.");
  }

  @Test
  void testsAreComputedOnlyIfSomebodyWantsThem() {
    assertThat(screen().showsTests()).isFalse();
    assertThat(variable("age_years").tests()).isEmpty();
    model.commands().tests(true);
    assertThat(screen().showsTests()).isTrue();
    assertThat(row("Age, years").comparison())
        .isEqualTo(new CharacteristicRow.Comparison("0.38", "0.13", "Welch's t-test"));
    assertThat(row("Sex").comparison().p()).isEqualTo("0.04");
    assertClose(
        variable("age_years").chosenTest().orElseThrow().result().pValue(),
        Reference.ofCohort("age_p"));
    assertClose(
        variable("sex").chosenTest().orElseThrow().result().pValue(), Reference.ofCohort("sex_p"));
    assertThat(screen().remarks()).hasSize(2);
  }

  @Test
  void numbersAreSummarisedAsAsked() {
    model.commands().numbers(NumberForm.MEAN);
    assertThat(row("Age, years").cells().get(0)).hasToString("49.0 (10.2)");
    assertThat(screen().legend()).endsWith("mean (standard deviation)");
    model.commands().numbers(NumberForm.BOTH);
    assertThat(row("Age, years").cells().get(0).toString()).isEmpty();
    assertThat(row("Mean (SD)").cells().get(0)).hasToString("49.0 (10.2)");
    assertThat(row("Mean (SD)").last()).isTrue();
    session.undo();
    session.undo();
    assertThat(row("Age, years").cells().get(0)).hasToString("49.0 (42.5–56.0)");
  }

  @Test
  void otherColumnsFormTheGroups() {
    model.commands().groups(List.of("rN"));
    assertThat(screen().heads()).hasSize(5).contains("rN3, n = 5");
    assertThat(screen().verdict()).isEqualTo("95 patients, 7 characteristics.");
    assertThat(screen().remarks().get(0)).endsWith("of the two groups that differ most.");
    assertThat(screen().candidates()).doesNotContain("rN").contains("sex");
    model.commands().groups(List.of());
    assertThat(screen().heads()).containsExactly("All, n = 95");
    assertThat(screen().isCompared()).isFalse();
    assertThat(screen().by()).isEmpty();
    model.commands().groups(null);
    assertThat(screen().by()).isEqualTo("by Arm");
  }

  @Test
  void rowsAreTakenOutAndPutBack() {
    List<String> all = screen().candidates();
    model.commands().row(all, all, "sex", false);
    assertThat(screen().rows()).extracting(CharacteristicRow::label).doesNotContain("Sex");
    assertThat(screen().candidates()).isEqualTo(all);
    List<String> now =
        session.study().description().characteristics().chosenColumns().orElseThrow();
    model.commands().row(all, now, "sex", true);
    assertThat(screen().rows()).extracting(CharacteristicRow::label).contains("Sex");
    model.commands().allRows();
    assertThat(session.study()).isEqualTo(RecurrentNpc.study());
  }

  @Test
  void aTableWithoutRowsIsNone() {
    List<String> all = screen().candidates();
    model.commands().row(all, List.of("sex"), "sex", false);
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem())
        .isEqualTo("No column is chosen. Choose the columns that are rows of the table.");
    assertThat(screen().candidates()).isEqualTo(all);
  }

  @Test
  void aCohortWithoutCharacteristicsHasNoTable() {
    Cohort bare =
        new Cohort(
            session.cohort().rowCount(),
            session.cohort().columns().stream()
                .filter(column -> List.of("arm", "os_months", "os_event").contains(column.name()))
                .toList());
    CharacteristicsScreen screen = CharacteristicsScreen.of(session.study(), bare, Progress.none());
    assertThat(screen.isKnown()).isFalse();
    assertThat(screen.problem())
        .isEqualTo(
            "No column describes patients: there are only endpoints, groups, names and texts.");
    assertThat(screen.candidates()).isEmpty();
  }

  @Test
  void groupsThatTheFileLacksAreNamed() {
    model.commands().groups(List.of("centre"));
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem()).startsWith("There is no column \"centre\".");
  }

  @Test
  void theSubgroupIsDescribed() {
    session.edit(study -> study.withSample(study.sample().where("sex = 'F'")));
    assertThat(screen().heads()).containsExactly("All, n = 24", "RT, n = 22", "non-RT, n = 2");
    session.edit(study -> study.withSample(study.sample().where("age_years > 200")));
    assertThat(screen().problem())
        .isEqualTo("No patient is left to analyse where age_years > 200.");
    session.edit(study -> study.withSample(study.sample().where("arm = 'RT'")));
    assertThat(screen().heads()).containsExactly("All, n = 72", "RT, n = 72");
    assertThat(screen().isCompared()).isFalse();
  }

  @Test
  void whatTheTableLeavesAsideIsSaid() {
    session.edit(
        study ->
            study.withSample(
                SampleSpec.of("", "age_years", false).withLandmark(OptionalDouble.of(3))));
    assertThat(screen().heads().get(0)).isEqualTo("All, n = 95");
    assertThat(screen().rows()).extracting(CharacteristicRow::label).doesNotContain("Age, years");
    assertThat(screen().remarks())
        .contains(
            "The table counts patients; the weights of the study are left aside.",
            "The table describes everybody at baseline; the landmark is left aside.");
  }

  @Test
  void theFileIsThatOfTheCommandLine() {
    assertThat(screen().answer().orElseThrow().csv())
        .startsWith("variable,level,group,n,n_missing,percent,mean,")
        .contains("\nsex,M,all,71,0,74.73684210526316,")
        .contains("\nage_years,,RT,72,0,,49.93055555555556,");
  }
}
