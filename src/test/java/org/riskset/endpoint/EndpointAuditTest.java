package org.riskset.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.Finding;
import org.riskset.data.TextCohort;
import org.riskset.messages.Severity;

/** What is found by going through the endpoints patient by patient. */
class EndpointAuditTest {
  private static final EndpointDefinition OS = endpoint("os", "os_months", "os_event");
  private static final EndpointDefinition PFS = endpoint("pfs", "pfs_months", "pfs_event");
  private static final EndpointDefinition DSS = endpoint("dss", "dss_months", "dss_event");

  @Test
  void nothingIsFoundWhereAllAgrees() {
    Cohort cohort =
        TextCohort.of(
            "os_months os_event pfs_months pfs_event",
            "20 1 7 1",
            "12 0 12 0",
            "9 1 9 1",
            "5 0 3 1");
    assertThat(EndpointAudit.of(cohort, List.of(OS, PFS))).isEmpty();
  }

  @Test
  void progressionFreeForLongerThanAlive() {
    Cohort cohort =
        TextCohort.of("os_months os_event pfs_months pfs_event", "20 1 7 1", "23.1 0 26.3 0");
    Finding finding = only(cohort, OS, PFS);
    assertThat(finding.code()).isEqualTo("later_than_death");
    assertThat(finding.severity()).isEqualTo(Severity.CAUTION);
    assertThat(finding.rows()).containsExactly(1);
    assertThat(finding.claim().text())
        .isEqualTo("Progression-free survival outlasts overall survival.");
    assertThat(finding.sentence().text())
        .isEqualTo(
            "One patient is free of the event for longer than followed for death:"
                + " row 2, pfs_months 26.3, os_months 23.1.");
  }

  @Test
  void timesThatDifferByNoiseAreEqual() {
    Cohort cohort =
        TextCohort.of(
            "os_months os_event pfs_months pfs_event", "0.3 0 0.30000000000000004 0", "1 1 1 1");
    assertThat(EndpointAudit.of(cohort, List.of(OS, PFS))).isEmpty();
  }

  @Test
  void aDeathIsAnEventOfProgressionFreeSurvival() {
    Cohort cohort =
        TextCohort.of(
            "os_months os_event pfs_months pfs_event", "20 1 20 0", "12 0 9 1", "8 1 8 0");
    Finding finding = only(cohort, OS, PFS);
    assertThat(finding.code()).isEqualTo("death_without_event");
    assertThat(finding.rows()).containsExactly(0, 2);
    assertThat(finding.sentence().text())
        .isEqualTo(
            "2 patients are dead according to os_event but without the event according to"
                + " pfs_event, first in row 1.");
  }

  @Test
  void aDeathFromDiseaseIsADeath() {
    Cohort cohort =
        TextCohort.of("os_months os_event dss_months dss_event", "20 0 20 1", "9 1 9 0");
    Finding finding = only(cohort, OS, DSS);
    assertThat(finding.code()).isEqualTo("event_without_death");
    assertThat(finding.rows()).containsExactly(0);
  }

  @Test
  void nobodyDiesTwice() {
    Cohort cohort =
        TextCohort.of("os_months os_event dss_months dss_event", "20 1 15 1", "9 0 9 0");
    Finding finding = only(cohort, OS, DSS);
    assertThat(finding.code()).isEqualTo("event_before_death");
    assertThat(finding.sentence().text())
        .isEqualTo(
            "One patient dies of the disease before the time of death:"
                + " row 1, dss_months 15, os_months 20.");
  }

  @Test
  void deathsOfOtherCausesMayBeCensoredForDiseaseSpecificSurvival() {
    Cohort cohort =
        TextCohort.of("os_months os_event dss_months dss_event", "20 1 20 0", "9 1 9 1");
    assertThat(EndpointAudit.of(cohort, List.of(OS, DSS))).isEmpty();
  }

  @Test
  void aSetChosenByItsEventIsNoRiskSet() {
    Cohort cohort =
        TextCohort.of(
            "os_months os_event dss_months dss_event",
            "20 1 20 1",
            "9 1 9 1",
            "7 1 7 1",
            "30 0 - -",
            "31 0 - -",
            "5 1 5 1",
            "6 1 6 1");
    Finding finding = only(cohort, OS, DSS);
    assertThat(finding.code()).isEqualTo("subset_of_events");
    assertThat(finding.sentence().text())
        .isEqualTo(
            "Disease-specific survival keeps 5 of 7 patients, all of them dead of disease:"
                + " such a curve lies below that of all deaths, which cannot be.");
  }

  @Test
  void anEndpointOfSomePatientsIsRemarkedOn() {
    Cohort cohort =
        TextCohort.of("os_months os_event pfs_months pfs_event", "20 1 7 1", "9 0 9 0", "7 1 - -");
    Finding finding = only(cohort, OS, PFS);
    assertThat(finding.code()).isEqualTo("subset");
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void anotherEventOnTheTimeOfOverallSurvivalIsNotOverallSurvival() {
    EndpointDefinition conventional = endpoint("dss_conventional", "os_months", "tumour_death");
    Cohort cohort = TextCohort.of("os_months os_event tumour_death", "20 0 1", "9 1 0");
    assertThat(EndpointKind.of(conventional)).isEqualTo(EndpointKind.CAUSE_SPECIFIC);
    assertThat(only(cohort, OS, conventional).code()).isEqualTo("event_without_death");
  }

  @Test
  void impossibleAndUselessValuesOfOneEndpoint() {
    Cohort cohort = TextCohort.of("os_months os_event", "-2 1", "0 0", "5 -", "- 1", "7 1", "8 0");
    List<Finding> findings = EndpointAudit.of(cohort, List.of(OS));
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("time_negative", "event_without_time", "time_without_event", "time_zero");
    assertThat(findings)
        .extracting(Finding::rows)
        .containsExactly(List.of(0), List.of(3), List.of(2), List.of(1));
    assertThat(findings.get(0).severity()).isEqualTo(Severity.STOP);
    assertThat(findings.get(0).sentence().text())
        .isEqualTo("One patient has a negative time: row 1, os_months -2.");
  }

  @Test
  void entriesThatDoNotLieBeforeTheEnd() {
    EndpointDefinition delayed = EndpointDefinition.of("stop", "start", "event", List.of());
    Cohort cohort = TextCohort.of("start stop event", "0 5 1", "5 5 0", "7 5 1");
    Finding finding = only(cohort, delayed);
    assertThat(finding.code()).isEqualTo("entry_not_before_time");
    assertThat(finding.rows()).containsExactly(1, 2);
  }

  @Test
  void everybodyOrNobodyHasTheEvent() {
    Cohort all = TextCohort.of("os_months os_event", "1 1", "2 1", "3 1", "4 1", "5 1");
    assertThat(only(all, OS).code()).isEqualTo("all_events");
    Cohort none = TextCohort.of("os_months os_event", "1 0", "2 0");
    assertThat(only(none, OS).code()).isEqualTo("no_events");
  }

  @Test
  void anEndpointThatCannotBeReadStopsNothingElse() {
    Cohort cohort =
        TextCohort.of("os_months os_event pfs_months pfs_event", "20 1 7 a", "-9 0 9 b");
    List<Finding> findings = EndpointAudit.of(cohort, List.of(PFS, OS));
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("endpoint_unreadable", "time_negative");
    assertThat(findings.get(0).sentence().text()).startsWith("Column pfs_event holds a, b,");
  }

  private static Finding only(Cohort cohort, EndpointDefinition... endpoints) {
    List<Finding> findings = EndpointAudit.of(cohort, List.of(endpoints));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).claim().text()).isNotBlank().doesNotContain("{");
    assertThat(findings.get(0).sentence().text()).isNotBlank().doesNotContain("{");
    return findings.get(0);
  }

  private static EndpointDefinition endpoint(String id, String time, String event) {
    EndpointKind kind = EndpointKind.named(id).orElse(EndpointKind.OTHER);
    return new EndpointDefinition(
        id, kind.label(), time, null, event, List.of(), kind.words(), null);
  }
}
