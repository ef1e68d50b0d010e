package org.riskset.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.data.TextCohort;
import org.riskset.statistics.sample.Observations;

/** Which rows become observations, and what is counted of the others. Rows are from 0. */
class SurvivalDataReaderTest {
  @Test
  void completeRowsBecomeObservationsInTheirOrder() throws DataException {
    SurvivalData data =
        read(TextCohort.of("time event", "5 1", "3 0", "8 1"), endpoint("time", "event"));
    assertThat(data.observations().times()).containsExactly(5, 3, 8);
    assertThat(events(data)).containsExactly(true, false, true);
    assertThat(data.rows()).containsExactly(0, 1, 2);
    assertThat(data.observations().hasEntry()).isFalse();
    assertThat(data.observations().hasWeights()).isFalse();
  }

  @Test
  void rowsThatMissAUsedColumnAreLeftOutAndCounted() throws DataException {
    Cohort cohort =
        TextCohort.of(
            "time event age sex", "5 1 50 F", "- 1 60 M", "3 - 70 F", "8 0 - M", "9 1 40 -");
    SurvivalDataReader reader = reader(cohort, endpoint("time", "event"));
    assertThat(reader.read(all(cohort), List.of()).rows()).containsExactly(0, 3, 4);
    SurvivalData withAge = reader.read(all(cohort), List.of("age"));
    assertThat(withAge.rows()).containsExactly(0, 4);
    assertThat(withAge.missing()).isEqualTo(3);
    assertThat(withAge.invalid()).isZero();
  }

  @Test
  void onlyTheGivenRowsAreReadAndCounted() throws DataException {
    Cohort cohort = TextCohort.of("time event", "5 1", "- 1", "3 0", "8 1");
    SurvivalData data = reader(cohort, endpoint("time", "event")).read(new int[] {1, 3}, List.of());
    assertThat(data.rows()).containsExactly(3);
    assertThat(data.missing()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "no, yes", "No, YES", "FALSE, TRUE", "false, true"})
  void thesePairsNeedNoEventValue(String censored, String event) throws DataException {
    Cohort cohort = TextCohort.of("time event", "5 " + event, "3 " + censored);
    assertThat(events(read(cohort, endpoint("time", "event")))).containsExactly(true, false);
  }

  @Test
  void aColumnOfEventsOnlyIsReadToo() throws DataException {
    Cohort cohort = TextCohort.of("time event", "5 1", "3 1");
    assertThat(events(read(cohort, endpoint("time", "event")))).containsExactly(true, true);
  }

  @Test
  void anyOtherCodingIsRefusedAndShown() {
    Cohort cohort = TextCohort.of("time status", "5 1", "3 2");
    assertThatThrownBy(() -> read(cohort, endpoint("time", "status")))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "Column status holds 1, 2, which is not 0/1, true/false or yes/no."
                + " Name the value that is the event, for example --event \"status=2\".");
  }

  @Test
  void namedValuesAreTheEventAndAllOthersCensored() throws DataException {
    Cohort cohort = TextCohort.of("time cause", "5 dead", "3 alive", "4 tumour", "6 lost", "7 -");
    SurvivalData data = read(cohort, endpoint("time", "cause", "dead", "tumour"));
    assertThat(events(data)).containsExactly(true, false, true, false);
    assertThat(data.missing()).isEqualTo(1);
  }

  @Test
  void aNumberIsTheSameEventHoweverItIsWritten() throws DataException {
    Cohort cohort = TextCohort.of("time status", "5 1", "3 2");
    assertThat(events(read(cohort, endpoint("time", "status", "2.0"))))
        .containsExactly(false, true);
  }

  @Test
  void anEventValueThatDoesNotOccurIsRefused() {
    Cohort cohort = TextCohort.of("time status", "5 1", "3 2");
    assertThatThrownBy(() -> read(cohort, endpoint("time", "status", "3")))
        .isInstanceOf(DataException.class)
        .hasMessage("Column status has no value \"3\". Values found: 1, 2.");
  }

  @Test
  void aNegativeTimeIsRefusedWithItsRow() {
    Cohort cohort = TextCohort.of("time event", "5 1", "-3 0");
    assertThatThrownBy(() -> read(cohort, endpoint("time", "event")))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "Column time, row 2: the time -3 is negative. Correct the value or leave the row out.");
  }

  @Test
  void aNegativeTimeOutsideTheGivenRowsDoesNotMatter() throws DataException {
    Cohort cohort = TextCohort.of("time event", "5 1", "-3 0");
    assertThat(reader(cohort, endpoint("time", "event")).read(new int[] {0}, List.of()).size())
        .isEqualTo(1);
  }

  @Test
  void aTextTimeIsRefusedWithItsRow() {
    Cohort cohort = TextCohort.of("time event", "5 1", "soon 0");
    assertThatThrownBy(() -> read(cohort, endpoint("time", "event")))
        .hasMessageStartingWith("Column time, row 2: \"soon\" is not a number.");
  }

  @Test
  void rowsThatEnterAtOrAfterTheirEndAreLeftOutAndCounted() throws DataException {
    Cohort cohort = TextCohort.of("start stop event", "0 5 1", "5 5 1", "7 5 0", "- 5 1", "2 9 0");
    SurvivalData data = read(cohort, delayed("start", "stop", "event"));
    assertThat(data.rows()).containsExactly(0, 4);
    assertThat(data.invalid()).isEqualTo(2);
    assertThat(data.missing()).isEqualTo(1);
    assertThat(data.observations().entry(1)).isEqualTo(2);
  }

  @Test
  void anEntryBeforeTheOriginIsAnIntervalLikeAnyOther() throws DataException {
    // As in R: Surv(start, stop, event) takes negative times.
    Cohort cohort = TextCohort.of("start stop event", "-4 5 1", "-4 -1 1");
    SurvivalData data = read(cohort, delayed("start", "stop", "event"));
    assertThat(data.rows()).containsExactly(0, 1);
    assertThat(data.observations().entry(0)).isEqualTo(-4);
    assertThat(data.observations().time(1)).isEqualTo(-1);
  }

  @Test
  void timesThatDifferByNoiseAreOneTimeWhereAsked() throws DataException {
    Cohort cohort = cohort(new double[] {0.1 + 0.2, 0.3, 1}, new double[] {0, 0, 0});
    SurvivalData merged = read(cohort, endpoint("time", "event"));
    assertThat(merged.observations().time(0)).isEqualTo(merged.observations().time(1));
    assertThat(merged.mergedTimes()).isEqualTo(1);
    SurvivalData exact =
        new SurvivalDataReader(cohort, endpoint("time", "event"), null, false)
            .read(all(cohort), List.of());
    assertThat(exact.observations().time(0)).isNotEqualTo(exact.observations().time(1));
    assertThat(exact.mergedTimes()).isZero();
  }

  @Test
  void anIntervalThatIsNoiseIsNoInterval() throws DataException {
    Cohort cohort = cohort(new double[] {0.1 + 0.2, 2, 5}, new double[] {0.3, 1, 0.3});
    SurvivalData data = read(cohort, delayed("start", "time", "event"));
    assertThat(data.rows()).containsExactly(1, 2);
    assertThat(data.invalid()).isEqualTo(1);
    assertThat(data.observations().size()).isEqualTo(2);
  }

  @Test
  void weightsComeAlongAndMissingOnesLeaveTheRowOut() throws DataException {
    Cohort cohort = TextCohort.of("time event w", "5 1 2", "3 0 -", "8 1 0.5");
    SurvivalData data =
        new SurvivalDataReader(cohort, endpoint("time", "event"), "w", true)
            .read(all(cohort), List.of());
    assertThat(data.observations().weight(0)).isEqualTo(2);
    assertThat(data.observations().weight(1)).isEqualTo(0.5);
    assertThat(data.missing()).isEqualTo(1);
  }

  @Test
  void aNegativeWeightIsRefusedWithItsRow() {
    Cohort cohort = TextCohort.of("time event w", "5 1 2", "3 0 -1");
    assertThatThrownBy(
            () ->
                new SurvivalDataReader(cohort, endpoint("time", "event"), "w", true)
                    .read(all(cohort), List.of()))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "Column w, row 2: the weight -1 is negative."
                + " Correct the value or leave the row out.");
  }

  private static Cohort cohort(double[] times, double[] entries) {
    return new Cohort(
        times.length,
        List.of(
            new NumberColumn("time", times),
            new NumberColumn("start", entries),
            CategoryColumn.ofTexts(
                "event", IntStream.range(0, times.length).mapToObj(i -> "yes").toList())));
  }

  private static EndpointDefinition endpoint(String time, String event, String... values) {
    return EndpointDefinition.of(time, null, event, List.of(values));
  }

  private static EndpointDefinition delayed(String entry, String time, String event) {
    return EndpointDefinition.of(time, entry, event, List.of());
  }

  private static SurvivalDataReader reader(Cohort cohort, EndpointDefinition endpoint)
      throws DataException {
    return new SurvivalDataReader(cohort, endpoint, null, true);
  }

  private static SurvivalData read(Cohort cohort, EndpointDefinition endpoint)
      throws DataException {
    return reader(cohort, endpoint).read(all(cohort), List.of());
  }

  private static int[] all(Cohort cohort) {
    return IntStream.range(0, cohort.rowCount()).toArray();
  }

  private static List<Boolean> events(SurvivalData data) {
    Observations observations = data.observations();
    return IntStream.range(0, observations.size()).mapToObj(observations::event).toList();
  }
}
