package org.riskset.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.TextCohort;

/** Which columns tell the causes of an event apart. */
class CauseColumnGuessTest {
  private static final Cohort COHORT =
      TextCohort.of(
          "time dead relapse cause       sex code",
          "1    1    1       tumour      m   1",
          "2    1    0       heart       f   2",
          "3    1    1       tumour      m   1",
          "4    1    0       heart       f   2",
          "5    0    1       -           m   0",
          "6    0    0       -           f   0");

  private static List<CauseColumn> guess(Cohort cohort, String event, String... values) {
    return CauseColumnGuess.of(cohort, EndpointDefinition.of("time", null, event, List.of(values)));
  }

  @Test
  void valuesOfRowsWithAndWithoutTheEventMustNotMix() {
    assertThat(guess(COHORT, "dead"))
        .containsExactly(new CauseColumn("cause", ""), new CauseColumn("code", "0"));
  }

  @Test
  void rowsWithoutTheEventMayBeCensoredByAValueOfTheirOwn() {
    Cohort cohort =
        TextCohort.of(
            "time dead cause", "1 1 tumour", "2 1 heart", "3 1 tumour", "4 1 heart", "5 0 lost");
    assertThat(guess(cohort, "dead")).containsExactly(new CauseColumn("cause", "lost"));
  }

  @Test
  void theEventColumnItselfMayHoldTheCauses() {
    assertThat(guess(COHORT, "code", "2"))
        .containsExactly(new CauseColumn("code", "0"), new CauseColumn("cause", ""));
  }

  @Test
  void noColumnFitsAnEndpointWhoseEventsOthersCall() {
    assertThat(guess(COHORT, "relapse")).isEmpty();
    assertThat(guess(COHORT, "absent")).isEmpty();
  }

  @Test
  void eventsThatAColumnCallsCensoredAreCounted() throws DataException {
    EndpointDefinition relapse = EndpointDefinition.of("time", null, "relapse", List.of());
    assertThat(CauseColumnGuess.censoredEvents(COHORT, relapse, new CauseColumn("code", "0")))
        .isEqualTo(1);
  }

  @Test
  void censoredIsTheValueThatSaysSoElseNoneElseTheFirst() throws DataException {
    assertThat(CauseColumnGuess.likely(COHORT.column("code")).censored()).isEqualTo("0");
    assertThat(CauseColumnGuess.likely(COHORT.column("sex")).censored()).isEqualTo("f");
  }
}
