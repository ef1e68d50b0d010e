package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A defect of the program is reported as such: one sentence, and the details in a file. */
final class ErrorReportTest {
  @Test
  void writesTheStackTraceToAFileThatItNames() throws IOException {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayOutputStream(), messages);
    int code = new ErrorReport(console).failed(new IllegalStateException("a defect"));
    assertThat(code).isEqualTo(70);
    String sentence = messages.toString(StandardCharsets.UTF_8).strip();
    String beginning =
        "riskset: This is a defect of Riskset, not of your data. The details are in ";
    assertThat(sentence).startsWith(beginning).doesNotContain("\n");
    Path log = Path.of(sentence.substring(beginning.length()));
    assertThat(log)
        .content(StandardCharsets.UTF_8)
        .contains("IllegalStateException: a defect", "at org.riskset.cli.ErrorReportTest");
    Files.delete(log);
  }

  @Test
  void tooLittleMemoryIsNoDefect() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayOutputStream(), messages);
    Throwable failure = new OutOfMemoryError("Java heap space");
    int code = new ErrorReport(console).failed(new IllegalStateException(failure));
    assertThat(code).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8).strip())
        .matches(
            "riskset: There is not enough memory for this: Java may use \\d+ MB. "
                + "Start it with more, for example java -Xmx\\d+m\\.");
  }
}
