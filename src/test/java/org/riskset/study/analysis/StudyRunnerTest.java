package org.riskset.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.ColumnDescription;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.TextCohort;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.model.Term;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.logrank.GroupCount;
import org.riskset.study.CohortSpec;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;

/** Which patients an analysis is about, and how its groups, levels and styles are chosen. */
class StudyRunnerTest {
  private static final Cohort COHORT =
      TextCohort.of(
          "time status arm  age  stage  grade  w", //
          "1    1      RT   50   I      1      1",
          "2    0      RT   60   II     2      2",
          "3    1      RT   -    II     2      1",
          "4    0      RT   70   III    10     1",
          "1    1      CT   55   I      1      1",
          "2    1      CT   65   -      2      3",
          "5    1      CT   45   II     1      1",
          "6    0      SURG 52   I      2      1");

  private static final StudyRunner RUNNER = new StudyRunner(COHORT);

  @Test
  void curvesAreOfTheGroupsOnTheRowsWithEndpointAndGroup() throws DataException {
    SurvivalAnalysis analysis = RUNNER.survival(study().withGroups(List.of("arm")));
    assertThat(analysis.sample()).isEqualTo(new Sample(8, 5, 0, 0, 0, 0));
    assertThat(analysis.curves()).extracting(GroupCurve::group).containsExactly("CT", "RT", "SURG");
    // CT: 1 of 3, then 1 of 2, then the last one. RT: 1 of 4 at 1; 1 of 2 at 3.
    assertThat(survivalAt(analysis, "CT", 2)).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(survivalAt(analysis, "RT", 3)).isCloseTo(3.0 / 8, within(1e-15));
    assertThat(analysis.followUp().shortest()).isEqualTo(1);
    assertThat(analysis.followUp().longest()).isEqualTo(6);
  }

  @Test
  void withoutGroupsThereIsOneCurveOfAll() throws DataException {
    SurvivalAnalysis analysis = RUNNER.survival(study());
    assertThat(analysis.curves()).extracting(GroupCurve::label).containsExactly("All patients");
    // 2 of 8 at 1, 1 of 6 at 2.
    assertThat(survivalAt(analysis, "all", 2)).isCloseTo(6.0 / 8 * 5 / 6, within(1e-15));
  }

  @Test
  void aFilterRestrictsEveryAnalysis() throws DataException {
    Study filtered =
        study()
            .withGroups(List.of("arm"))
            .withSample(SampleSpec.everyone().where("arm != 'SURG' and time <= 4"));
    assertThat(RUNNER.survival(filtered).sample().n()).isEqualTo(6);
    assertThat(RUNNER.comparison(filtered).sample().n()).isEqualTo(6);
    assertThat(RUNNER.cox(withTerms(filtered, "arm")).sample().n()).isEqualTo(6);
  }

  @Test
  void aGroupKeepsItsStyleWhateverTheFilter() throws DataException {
    Study study = study().withGroups(List.of("arm"));
    assertThat(styles(study))
        .containsExactly(Map.entry("CT", 0), Map.entry("RT", 1), Map.entry("SURG", 2));
    assertThat(styles(study.withSample(SampleSpec.everyone().where("arm != 'CT'"))))
        .containsExactly(Map.entry("RT", 1), Map.entry("SURG", 2));
    assertThat(styles(study.withSample(SampleSpec.everyone().where("arm == 'SURG'"))))
        .containsExactly(Map.entry("SURG", 2));
  }

  @Test
  void groupsStandInDeclaredOrderUnderTheirLabels() throws DataException {
    Study study = described(study()).withGroups(List.of("arm"));
    assertThat(RUNNER.survival(study).curves())
        .extracting(GroupCurve::label)
        .containsExactly("Radiotherapy", "Chemotherapy", "SURG");
    assertThat(styles(study)).startsWith(Map.entry("RT", 0));
    CohortSpec other =
        new CohortSpec(
            study.cohort().source(),
            study.cohort().dictionary(),
            Set.of(),
            Map.of("arm", List.of("SURG")),
            Map.of());
    assertThat(RUNNER.survival(study.withCohort(other)).curves())
        .extracting(GroupCurve::group)
        .containsExactly("SURG", "RT", "CT");
  }

  @Test
  void missingIsCountedPerAnalysis() throws DataException {
    Study study = withTerms(study(), "arm", "age", "stage");
    assertThat(RUNNER.survival(study).sample().missing()).isZero();
    CoxAnalysis cox = RUNNER.cox(withUnivariable(study));
    assertThat(cox.sample().missing()).isEqualTo(2);
    assertThat(cox.sample().n()).isEqualTo(6);
    assertThat(cox.univariable()).extracting(model -> model.sample().n()).containsExactly(8, 7, 7);
  }

  @Test
  void aLevelWithoutPatientsVanishesFromModelAndTable() throws DataException {
    Study study =
        withTerms(study(), "stage").withSample(SampleSpec.everyone().where("stage in ('I','II')"));
    CoxAnalysis analysis = RUNNER.cox(study);
    assertThat(analysis.columns()).extracting("name").containsExactly("stageII");
    assertThat(analysis.table().get(0).levels())
        .extracting(TermLevel::label)
        .containsExactly("I", "II");
  }

  @Test
  void theTableCountsPatientsAndEventsOfEachLevel() throws DataException {
    List<TermLevel> levels = RUNNER.cox(withTerms(study(), "arm")).table().get(0).levels();
    assertThat(levels).extracting(TermLevel::level).containsExactly("CT", "RT", "SURG");
    assertThat(levels).extracting(TermLevel::n).containsExactly(3, 4, 1);
    assertThat(levels).extracting(TermLevel::events).containsExactly(3, 2, 0);
    assertThat(levels).extracting(TermLevel::reference).containsExactly(true, false, false);
  }

  @Test
  void anotherReferenceTurnsTheRatioRound() throws DataException {
    Study study =
        withTerms(study(), "arm").withSample(SampleSpec.everyone().where("arm != 'SURG'"));
    Coefficient rt = coefficient(RUNNER.cox(study));
    Coefficient ct = coefficient(RUNNER.cox(withReference(study, "arm", "RT")));
    assertThat(rt.name()).isEqualTo("armRT");
    assertThat(ct.name()).isEqualTo("armCT");
    assertThat(ct.estimate()).isCloseTo(-rt.estimate(), within(1e-9));
    assertThat(ct.standardError()).isCloseTo(rt.standardError(), within(1e-9));
    assertThat(ct.lower()).isCloseTo(1 / rt.upper(), within(1e-8));
  }

  @Test
  void aReferenceThatTheFilterRemovesIsRefused() {
    Study study =
        withReference(withTerms(study(), "arm"), "arm", "RT")
            .withSample(SampleSpec.everyone().where("arm != 'RT'"));
    assertThatThrownBy(() -> RUNNER.cox(study))
        .isInstanceOf(DataException.class)
        .hasMessage("Column arm has no level \"RT\" among the rows used. Levels: CT, SURG.");
  }

  @Test
  void aNumberIsAFactorOnlyWhereTheStudySaysSo() throws DataException {
    Study study = withTerms(study(), "grade");
    assertThat(RUNNER.cox(study).columns()).extracting("name").containsExactly("grade");
    CohortSpec factor =
        new CohortSpec(
            DataSource.of("x.csv"), Dictionary.named("x"), Set.of("grade"), Map.of(), Map.of());
    assertThat(RUNNER.cox(study.withCohort(factor)).columns())
        .extracting("name")
        .containsExactly("grade2", "grade10");
  }

  @Test
  void aSubgroupComparesAFactorOfNumbersAsNumbers() throws DataException {
    CohortSpec factor =
        new CohortSpec(
            DataSource.of("x.csv"), Dictionary.named("x"), Set.of("grade"), Map.of(), Map.of());
    Study study = study().withCohort(factor).withSample(SampleSpec.everyone().where("grade >= 2"));
    assertThat(RUNNER.survival(study).sample().n()).isEqualTo(5);
  }

  @Test
  void aRunnerServesStudiesOfDifferentLevelOrdersInTurn() throws DataException {
    Study plain = study().withGroups(List.of("arm"));
    Study ordered = described(study()).withGroups(List.of("arm"));
    assertThat(styles(plain)).startsWith(Map.entry("CT", 0));
    assertThat(styles(ordered)).startsWith(Map.entry("RT", 0));
    assertThat(styles(plain)).startsWith(Map.entry("CT", 0));
  }

  @Test
  void aGroupOfNumbersFormsGroupsInNumericOrder() throws DataException {
    assertThat(RUNNER.survival(study().withGroups(List.of("grade"))).curves())
        .extracting(GroupCurve::group)
        .containsExactly("1", "2", "10");
  }

  @Test
  void groupsAreComparedByObservedAndExpectedEvents() throws DataException {
    Study study =
        study().withGroups(List.of("arm")).withSample(SampleSpec.everyone().where("arm != 'SURG'"));
    ComparisonAnalysis analysis = RUNNER.comparison(study);
    List<GroupCount> groups = analysis.test().logRank().groups();
    assertThat(groups).extracting(GroupCount::label).containsExactly("CT", "RT");
    assertThat(groups).extracting(GroupCount::observed).containsExactly(3.0, 2.0);
    // At 1: 2 deaths, 3 of 7 at risk are CT; at 2: 1, 2 of 5; at 3: 1, 1 of 3; at 5: 1, 1 of 1.
    assertThat(groups.get(0).expected())
        .isCloseTo(2 * 3.0 / 7 + 2.0 / 5 + 1.0 / 3 + 1, within(1e-12));
    assertThat(analysis.hazardRatio().orElseThrow().column().name()).isEqualTo("armRT");
  }

  @Test
  void strataMustNotBeMissingEither() throws DataException {
    Study study =
        study()
            .withGroups(List.of("arm"))
            .withComparison(ComparisonSpec.defaults().withStrata(List.of("stage")));
    assertThat(RUNNER.comparison(study).sample().n()).isEqualTo(7);
    assertThat(RUNNER.comparison(study).sample().missing()).isEqualTo(1);
  }

  @Test
  void threeGroupsHaveNoSingleRatio() throws DataException {
    assertThat(RUNNER.comparison(study().withGroups(List.of("arm"))).hazardRatio()).isEmpty();
  }

  @Test
  void weightsCountARowAsSeveralPatients() throws DataException {
    Study study = study().withSample(SampleSpec.of("", "w", true));
    SurvivalAnalysis analysis = RUNNER.survival(study);
    assertThat(analysis.sample().n()).isEqualTo(8);
    // Weights 1 and 1 die of 11 at time 1; 3 die of 9 at time 2.
    assertThat(survivalAt(analysis, "all", 2)).isCloseTo(9.0 / 11 * 6 / 9, within(1e-15));
    assertThat(analysis.warnings()).isEmpty();
  }

  @Test
  void whatAReaderMustKnowIsSaid() throws DataException {
    Cohort cohort =
        TextCohort.of("start time status w", "0 0.3 0 1", "0 0.30000000000000004 0 0.5", "5 5 0 1");
    Study study =
        study(EndpointDefinition.of("time", "start", "status", List.of("0")))
            .withSample(SampleSpec.of("", "w", true));
    assertThat(new StudyRunner(cohort).survival(study).warnings())
        .extracting(Warning::code)
        .containsExactly("rows_invalid", "times_merged", "weights_not_whole");
    Cohort alive = TextCohort.of("time status", "1 0", "2 0");
    assertThat(new StudyRunner(alive).survival(study()).warnings())
        .extracting(Warning::code)
        .containsExactly("no_events");
  }

  @Test
  void aFilterThatLeavesNobodyIsNamed() {
    Study study = study().withSample(SampleSpec.everyone().where("age > 100"));
    assertThatThrownBy(() -> RUNNER.survival(study))
        .isInstanceOf(DataException.class)
        .hasMessage("No patient is left to analyse where age > 100.");
  }

  @Test
  void oneAnalysisThatFailsLeavesTheOthersStanding() {
    Study study = withTerms(study(), "arm", "haemoglobin").withGroups(List.of("arm"));
    StudyResults results = RUNNER.all(study);
    assertThat(results.survival().found()).isPresent();
    assertThat(results.comparison().found()).isPresent();
    assertThat(results.cox().failure().orElseThrow().text())
        .startsWith("There is no column \"haemoglobin\".");
  }

  private static Study study() {
    return study(EndpointDefinition.of("time", null, "status", List.of()));
  }

  private static Study study(EndpointDefinition endpoint) {
    return Study.of(
        CohortSpec.of(DataSource.of("x.csv"), Dictionary.named("x")),
        EndpointChoice.only(endpoint));
  }

  /** The study with labels for two of the three arms. */
  private static Study described(Study study) {
    ColumnDescription arm =
        new ColumnDescription(
            "arm",
            "Arm",
            ColumnDescription.Kind.CATEGORY,
            ColumnDescription.Role.GROUP,
            null,
            List.of(
                new ColumnDescription.Level("RT", "Radiotherapy"),
                new ColumnDescription.Level("CT", "Chemotherapy")),
            null,
            null);
    Dictionary dictionary = new Dictionary("x", "x", false, null, null, null, List.of(arm));
    return study.withCohort(CohortSpec.of(DataSource.of("x.csv"), dictionary));
  }

  private static Study withTerms(Study study, String... columns) {
    return study.withCox(
        study.cox().withTerms(Arrays.stream(columns).<Term>map(Term.Main::new).toList()));
  }

  private static Study withUnivariable(Study study) {
    return study.withCox(study.cox().withUnivariable(true));
  }

  private static Study withReference(Study study, String column, String level) {
    return study.withCohort(study.cohort().withReferences(Map.of(column, level)));
  }

  private static double survivalAt(SurvivalAnalysis analysis, String group, double time) {
    return analysis.curves().stream()
        .filter(curve -> curve.group().equals(group))
        .mapToDouble(curve -> curve.curve().at(time).estimate())
        .findFirst()
        .orElseThrow();
  }

  private static List<Map.Entry<String, Integer>> styles(Study study) throws DataException {
    return RUNNER.survival(study).curves().stream()
        .map(curve -> Map.entry(curve.group(), curve.style()))
        .toList();
  }

  private static Coefficient coefficient(CoxAnalysis analysis) {
    return ((CoxOutcome.Fitted) analysis.outcome()).fit().coefficients().get(0);
  }
}
