package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report}: the whole set, or nothing. */
final class ReportCommandTest {
  @TempDir private Path folder = Path.of("");

  private CommandRun report(String time) {
    return CommandRun.of(
        "report",
        CommandRun.COHORT,
        "--time",
        time,
        "--event",
        "os_event",
        "--group",
        "arm",
        "--covariates",
        "rN",
        "--out",
        folder.resolve("out").toString());
  }

  private long entries() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void writesTheWholeSetAndMayWriteItAgain() throws IOException {
    for (int i = 0; i < 2; i++) {
      CommandRun run = report("os_months");
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
    for (String name :
        new String[] {"table1.json", "km.json", "compare.json", "cox.json", "forest.pdf"}) {
      assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile();
    }
    assertThat(folder.resolve("out").resolve("report.txt"))
        .content(StandardCharsets.UTF_8)
        .contains("Baseline characteristics", "Log-rank test by Arm", "Cox proportional");
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    Path mine = Files.writeString(folder.resolve("out").resolve("km.json"), "mine");
    CommandRun run = report("os_months");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("km.json: a file of that name is there");
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("out").resolve("report.txt")).doesNotExist();
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void writesNothingWhereThereIsNoEndpoint() throws IOException {
    CommandRun run = report("nope");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(entries()).isZero();
  }
}
