package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressNoteTest {
  private final StringWriter terminal = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final ProgressNote note = new ProgressNote(new PrintWriter(terminal), clock::get);

  private void at(long millis, double fraction) {
    clock.set(TimeUnit.MILLISECONDS.toNanos(millis));
    note.at(fraction);
  }

  @Test
  void nothingIsShownInTheFirstSecond() {
    at(10, 0.1);
    at(999, 0.9);
    note.clear();
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void theLineStandsWhereItIsAndIsTakenAway() {
    at(1000, 0.999);
    at(1100, 0.9995);
    at(1300, 0.05);
    note.clear();
    note.clear();
    String first = "Working: 99 % done (Ctrl-C stops)";
    String second = "Working: 5 % done (Ctrl-C stops)";
    assertThat(terminal)
        .hasToString(
            "\r" + first + "\r" + second + " " + "\r" + " ".repeat(second.length()) + "\r");
  }

  @Test
  void aCancelledCommandSaysNoMore() {
    at(1000, 0.5);
    note.cancel();
    int length = terminal.toString().length();
    at(2000, 0.6);
    assertThat(note.isCancelled()).isTrue();
    assertThat(terminal.toString()).hasSize(length);
  }

  @Test
  void withoutATerminalNothingIsShown() {
    ProgressNote silent = new ProgressNote(null, clock::get);
    clock.set(TimeUnit.SECONDS.toNanos(9));
    silent.at(0.5);
    silent.clear();
    assertThat(silent.isCancelled()).isFalse();
  }

  @Test
  void aFileAndTheDeviceThatSwallowsAllAreNoTerminals() {
    assertThat(Terminal.isTerminal(Path.of("pom.xml"))).isFalse();
    assertThat(Terminal.isTerminal(Path.of("/dev/null"))).isFalse();
    assertThat(Terminal.isTerminal(Path.of("no such file"))).isFalse();
  }
}
