package org.riskset.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.Cohort;
import org.riskset.data.TextCohort;

/** Endpoints guessed from names and values, on the ways in which people name them. */
class EndpointGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time status        | survival: time, status=1",
        "Time Status        | survival: Time, Status=1",
        "futime fustat      | survival: futime, fustat=1",
        "days death         | survival: days, death=1",
        "survival_months vital_status | survival: survival_months, vital_status=1",
        "os_months os_event | os: os_months, os_event=1",
        "OS.time OS         | os: OS.time, OS=1",
        "OS status          | os: OS, status=1",
        "OS.time OS.status  | os: OS.time, OS.status=1",
        "OS_MONTHS OS_STATUS | os: OS_MONTHS, OS_STATUS=1",
        "overall_survival_days overall_survival_event | os: overall_survival_days,"
            + " overall_survival_event=1",
        "osTime osEvent     | os: osTime, osEvent=1",
        "ostime osstat      | os: ostime, osstat=1",
        "PFS_time PFS_status | pfs: PFS_time, PFS_status=1",
        "progression_free_survival_time progression_free_survival_status | pfs:"
            + " progression_free_survival_time, progression_free_survival_status=1",
        "rfstime status     | rfs: rfstime, status=1",
        "dmfs_time dmfs_event | dmfs: dmfs_time, dmfs_event=1",
        "stroke_days stroke_event | stroke: stroke_days, stroke_event=1",
        "AVAL CNSR          | survival: AVAL, CNSR=0",
        "age_years os_event |",
        "interval_months status |",
        "height weight      |",
      })
  void namesSayWhichColumnsBelongTogether(String names, String expected) {
    assertThat(guess(TextCohort.of(names, "12.5 1", "3.2 0", "40 1")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void severalEndpointsOfOneCohortAreFoundWithOverallSurvivalFirst() {
    Cohort cohort =
        TextCohort.of(
            "id age pfs_months pfs_event arm os_months os_event progression",
            "1  50  6.9        1         RT  20.4      1        1",
            "2  60  2          1         CT  4         0        0");
    assertThat(guess(cohort)).isEqualTo("os: os_months, os_event=1; pfs: pfs_months, pfs_event=1");
  }

  @Test
  void startAndStopAreAnInterval() {
    Cohort cohort = TextCohort.of("id start stop event", "1 0 5 0", "1 5 9 1", "2 0 3 0");
    EndpointDefinition endpoint = EndpointGuess.of(cohort).get(0).definition();
    assertThat(endpoint.entry()).isEqualTo("start");
    assertThat(endpoint.time()).isEqualTo("stop");
  }

  @Test
  void theStartOfSomethingElseIsNoEntry() {
    Cohort cohort =
        TextCohort.of("rert_start_months os_months os_event", "1.5 20 1", "- 8 0", "2 9 1");
    assertThat(EndpointGuess.of(cohort).get(0).definition().entry()).isNull();
    assertThat(guess(cohort)).isEqualTo("os: os_months, os_event=1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0;1               | 1             | true",
        "1;1               | 1             | true",
        "1;2               | 2             | true",
        "0;1;2             | 2             | false",
        "alive;dead        | dead          | true",
        "Alive;Deceased    | Deceased      | true",
        "0:LIVING;1:DECEASED | 1:DECEASED  | true",
        "no;yes            | yes           | true",
        "FALSE;TRUE        | TRUE          | true",
        "censored;event    | event         | true",
        "alive;tumour      | tumour        | false",
      })
  void valuesSayWhichIsTheEvent(String values, String event, boolean certain) {
    String[] rows = values.split(";", -1);
    String[] lines = new String[rows.length + 1];
    lines[0] = "time status";
    for (int i = 0; i < rows.length; i++) {
      lines[i + 1] = (i + 1.5) + " " + rows[i];
    }
    GuessedEndpoint guess = EndpointGuess.of(TextCohort.of(lines)).get(0);
    assertThat(guess.definition().eventValues()).containsExactly(event);
    assertThat(guess.certain()).isEqualTo(certain);
  }

  @Test
  void aCensoringColumnIsUsedBothWaysAndMustBeConfirmed() {
    GuessedEndpoint guess = EndpointGuess.of(TextCohort.of("time cens", "5 1", "3 0")).get(0);
    assertThat(guess.certain()).isFalse();
  }

  @Test
  void manyValuesOrUnknownWordsAreNoEvent() {
    assertThat(EndpointGuess.of(TextCohort.of("time status", "1 a", "2 b", "3 c"))).isEmpty();
    assertThat(EndpointGuess.of(TextCohort.of("time status", "1 0", "2 1", "3 2", "4 3", "5 4")))
        .isEmpty();
  }

  @Test
  void negativeTimesAreNoFollowUp() {
    assertThat(EndpointGuess.of(TextCohort.of("time status", "-5 1", "3 0"))).isEmpty();
  }

  @Test
  void theUnitIsReadFromTheName() {
    assertThat(EndpointGuess.of(TextCohort.of("os_mo os_event", "5 1", "3 0")).get(0).timeUnit())
        .isEqualTo("months");
    assertThat(EndpointGuess.of(TextCohort.of("time status", "5 1", "3 0")).get(0).timeUnit())
        .isEmpty();
  }

  @Test
  void theTallyShowsEveryValueOfTheEventColumn() {
    Cohort cohort =
        TextCohort.of("time status", "1 dead", "2 alive", "3 dead", "- dead", "5 -", "6 alive");
    EventTally tally = EndpointGuess.of(cohort).get(0).tally();
    assertThat(tally.values())
        .containsExactly(
            new EventTally.Value("alive", 2, false), new EventTally.Value("dead", 2, true));
    assertThat(tally.events()).isEqualTo(2);
    assertThat(tally.total()).isEqualTo(4);
    assertThat(tally.missing()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time arm sex       | arm",
        "time sex treatment | treatment",
        "rx group time      | rx",
        "cohort TRT01P trt  | trt",
        "time sex stage     |",
        "time arm_dose sex  |",
      })
  void theGroupColumnIsTheOneThatSaysSo(String names, String expected) {
    Cohort cohort =
        names.contains("arm_dose")
            ? TextCohort.of(names, "1 1 F", "2 2 M", "3 3 F", "4 4 M", "5 5 F", "6 6 F", "7 7 F")
            : TextCohort.of(names, "1 A B", "2 B B", "3 A A");
    assertThat(GroupGuess.of(cohort).orElse("")).isEqualTo(expected == null ? "" : expected);
  }

  private static String guess(Cohort cohort) {
    List<GuessedEndpoint> guesses = EndpointGuess.of(cohort);
    return guesses.stream()
        .map(GuessedEndpoint::definition)
        .map(
            e ->
                e.id()
                    + ": "
                    + e.time()
                    + ", "
                    + e.event()
                    + "="
                    + String.join("|", e.eventValues()))
        .collect(Collectors.joining("; "));
  }
}
