package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code power}. */
final class PowerCommandTest {
  @Test
  void tellsTheEventsAndThePatients() {
    String text = CommandRun.of("power", "--hr", "0.5", "--event-probability", "0.66").out();
    assertThat(text)
        .contains("A hazard ratio of 0.50 is found with a power of 80.0% by 66 events.\n")
        .contains("If 66.0% of patients have the event, 100 patients are needed.\n");
  }

  @Test
  void tellsTheRatioThatEventsCanDetect() {
    assertThat(CommandRun.of("power", "--events", "63", "--ratio", "0.3194").out())
        .contains(
            "63 events find a hazard ratio of 0.44 or less, or of 2.28 or more, with a power of"
                + " 80.0%.\n");
  }

  @Test
  void hasItsKeys() {
    JsonNode answer = CommandRun.of("power", "--hr", "0.6", "--events", "100", "--json").json();
    assertThat(answer.required("analysis").asText()).isEqualTo("power");
    assertThat(answer.required("solved_for").asText()).isEqualTo("power");
    assertThat(answer.required("n").isNull()).isTrue();
    assertThat(answer.required("events_rounded_up").asInt()).isEqualTo(100);
    assertThat(answer.required("warnings")).isEmpty();
    assertThat(answer.required("timing_ms").has("analyse")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          power | Name the hazard ratio to find (--hr) or the events there will be (--events).
          power --hr 1 | A hazard ratio of 1 is no difference: --hr must be another number.
          power --hr 0 | Invalid value for option '--hr': "0" is not above 0
          power --hr 0.5 --power 0.01 | A power of 0.01 needs no data: --power must be above 0.025.
          power --hr 0.5 --power 80 | Invalid value for option '--power': "80" does not lie between 0 and 1
          power --hr 0.5 --events 9 --power 0.8 | Give two of --hr, --power and --events: the third is what is computed.
          power --hr 0.5 --sides 3 | Invalid value for option '--sides': "3" is not a whole number from 1 to 2
          """)
  void refusesWhatIsNoPlan(String line, String message) {
    CommandRun run = CommandRun.of(line.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("riskset: " + message);
  }
}
