package org.riskset.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.Cohort;
import org.riskset.data.ColumnDescription;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.TextCohort;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.model.Term;

/** The first study of a newly opened cohort. */
class StudyDraftTest {
  private static final DataSource SOURCE = DataSource.of("cohort.csv");
  private static final Cohort COHORT =
      TextCohort.of(
          "id os_months os_event pfs_months pfs_event arm ecog stage age", //
          "1  62.5      1        20         1         RT  0    low   50",
          "2  40        0        40         0         CT  1    high  61",
          "3  12        1        5          1         RT  1    low   72");

  @Test
  void endpointsAndGroupsAreGuessedWithoutADictionary() throws DataException {
    Study study = StudyDraft.of(SOURCE, COHORT, CohortDescription.named("My cohort"));
    assertThat(study.endpoints().definitions())
        .extracting(EndpointDefinition::id)
        .containsExactly("os", "pfs");
    assertThat(study.endpoint().id()).isEqualTo("os");
    assertThat(study.groups()).containsExactly("arm");
    assertThat(study.cox().terms()).containsExactly(new Term.Main("arm"));
    assertThat(study.cox().univariable()).isTrue();
    assertThat(study.cohort().dictionary().title()).isEqualTo("My cohort");
    assertThat(study.cohort().dictionary().timeUnit()).isEqualTo("months");
    assertThat(study.cohort().source()).isEqualTo(SOURCE);
    assertThat(study.sample()).isEqualTo(SampleSpec.everyone());
  }

  @Test
  void theDictionaryDecidesWhatItDeclares() throws DataException {
    CohortDescription description =
        describe(
            List.of(
                endpoint("pfs", "pfs_months", "pfs_event"),
                endpoint("os", "os_months", "os_event")),
            new CohortDescription.Defaults("os", "stage", List.of("stage", "age")),
            column("stage", ColumnDescription.Kind.CATEGORY, "high"),
            column("ecog", ColumnDescription.Kind.CATEGORY, "1"),
            column("age", ColumnDescription.Kind.NUMBER, null));
    Study study = StudyDraft.of(SOURCE, COHORT, description);
    assertThat(study.endpoints().definitions())
        .extracting(EndpointDefinition::id)
        .containsExactly("pfs", "os");
    assertThat(study.endpoint().id()).isEqualTo("os");
    assertThat(study.groups()).containsExactly("stage");
    assertThat(study.cox().terms()).containsExactly(new Term.Main("stage"), new Term.Main("age"));
    assertThat(study.cohort().factors()).containsExactly("ecog");
    assertThat(study.cohort().references())
        .containsOnly(Map.entry("stage", "high"), Map.entry("ecog", "1"));
  }

  @Test
  void theGroupsLeadTheModelWhereTheCovariatesLackThem() throws DataException {
    CohortDescription description =
        describe(List.of(), new CohortDescription.Defaults(null, "arm", List.of("age")));
    assertThat(StudyDraft.of(SOURCE, COHORT, description).cox().terms())
        .containsExactly(new Term.Main("arm"), new Term.Main("age"));
  }

  @Test
  void whatTheFileLacksIsLeftOut() throws DataException {
    CohortDescription description =
        describe(
            List.of(
                endpoint("dss", "dss_months", "dss_event"),
                endpoint("pfs", "pfs_months", "pfs_event")),
            new CohortDescription.Defaults("dss", "centre", List.of("age", "kps")),
            column("kps", ColumnDescription.Kind.CATEGORY, "70"),
            column("stage", ColumnDescription.Kind.CATEGORY, "unheard of"));
    Study study = StudyDraft.of(SOURCE, COHORT, description);
    assertThat(study.endpoint().id()).isEqualTo("pfs");
    assertThat(study.groups()).containsExactly("arm");
    assertThat(study.cox().terms()).containsExactly(new Term.Main("arm"), new Term.Main("age"));
    assertThat(study.cohort().factors()).isEmpty();
    assertThat(study.cohort().references()).isEmpty();
  }

  @Test
  void aColumnOfTheGroupRoleFormsTheGroups() throws DataException {
    ColumnDescription group =
        new ColumnDescription(
            "stage",
            "Stage",
            ColumnDescription.Kind.CATEGORY,
            ColumnDescription.Role.GROUP,
            null,
            List.of(),
            null,
            null);
    CohortDescription description = describe(List.of(), CohortDescription.Defaults.none(), group);
    assertThat(StudyDraft.of(SOURCE, COHORT, description).groups()).containsExactly("stage");
  }

  @Test
  void aCohortWithoutEndpointIsRefusedWithItsColumns() {
    Cohort cohort = TextCohort.of("age sex", "50 F", "61 M");
    assertThatThrownBy(() -> StudyDraft.of(SOURCE, cohort, CohortDescription.named("x")))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "No two columns look like a follow-up time and its event."
                + " Name them, for example --time and --event. Columns: age, sex.");
  }

  @ParameterizedTest
  @CsvSource({
    "os_months, 100, 36, 60",
    "os_months, 60, 36, 60",
    "os_months, 59, 36,",
    "os_months, 30, 10, 20",
    "os_years, 8, 3, 5",
    "os_years, 2, 0.5, 1",
    "os_days, 1022, 250, 500",
    "os_time, 3650, 1000, 2000",
    "os_time, 0.009, 0.0025, 0.005",
  })
  void survivalIsReportedAtCustomaryOrRoundTimes(
      String time, String longest, double first, @Nullable Double second) throws DataException {
    Cohort cohort = TextCohort.of(time + " os_event", "0 1", longest + " 0");
    List<Double> times =
        StudyDraft.of(SOURCE, cohort, CohortDescription.named("x")).survival().times();
    assertThat(times).isEqualTo(second == null ? List.of(first) : List.of(first, second));
  }

  private static CohortDescription describe(
      List<EndpointDefinition> endpoints,
      CohortDescription.Defaults defaults,
      ColumnDescription... columns) {
    Dictionary dictionary = new Dictionary("T", "T", false, null, null, "months", List.of(columns));
    return new CohortDescription(dictionary, endpoints, defaults);
  }

  private static EndpointDefinition endpoint(String id, String time, String event) {
    return new EndpointDefinition(
        id, id, time, null, event, List.of("1"), EventWords.general(), null);
  }

  private static ColumnDescription column(
      String name, ColumnDescription.Kind kind, @Nullable String reference) {
    return new ColumnDescription(
        name, name, kind, ColumnDescription.Role.COVARIATE, null, List.of(), reference, null);
  }
}
