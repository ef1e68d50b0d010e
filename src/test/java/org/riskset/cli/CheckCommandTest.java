package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: what to know about a data file before anything is computed. */
final class CheckCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void findsWhatIsWrongWithTheBundledCohort() {
    CommandRun run = CommandRun.of("check", CommandRun.COHORT, "--json");
    assertThat(run.exitCode()).isEqualTo(1);
    JsonNode answer = run.json();
    assertThat(answer.required("analysis").textValue()).isEqualTo("check");
    assertThat(answer.required("n").intValue()).isEqualTo(95);
    assertThat(answer.required("columns")).hasSize(45);
    assertThat(answer.required("findings").findValuesAsText("severity"))
        .contains("caution", "note", "ok");
    assertThat(answer.required("findings").findValuesAsText("message"))
        .anyMatch(sentence -> sentence.contains("keeps 54 of 95 patients"));
  }

  @Test
  void isContentWithACleanFile() throws IOException {
    Path clean =
        Files.writeString(
            folder.resolve("clean.csv"), "months,died,arm\n1,1,a\n2,0,b\n3,1,a\n4,0,b\n");
    CommandRun run = CommandRun.of("check", clean.toString());
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out()).startsWith("Check of the data file\n\nclean\n4 rows, 3 columns.\n");
    assertThat(run.out()).contains("  months    number        0       1–4\n");
  }

  @Test
  void countsRowsFromOne() throws IOException {
    String rows = "os_months,os_event,pfs_months,pfs_event\n1,1,1,1\n2,1,3,1\n3,1,3,1\n4,0,4,0\n";
    Path late = Files.writeString(folder.resolve("late.csv"), rows);
    CommandRun run = CommandRun.of("check", late.toString(), "--json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().required("findings"))
        .anySatisfy(finding -> assertThat(finding.required("rows").toString()).isEqualTo("[2]"));
  }
}
