package org.riskset.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.data.Finding;

/** What a user is told about a file that could be read. */
class ReadDiagnosticsTest {
  private final Path folder;

  ReadDiagnosticsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void nothingIsSaidOfAnOrdinaryFile() throws Exception {
    assertThat(findings("time,arm\n1,RT\n2,CT\n")).isEmpty();
  }

  @Test
  void aFewTextsAmongNumbersAreShown() throws Exception {
    Finding finding = only("age\n50\n61\n4O\n72\n38\n55\n");
    assertThat(finding.code()).isEqualTo("text_among_numbers");
    assertThat(finding.columns()).containsExactly("age");
    assertThat(finding.rows()).containsExactly(2);
    assertThat(finding.sentence().text())
        .isEqualTo("Column age, row 3: \"4O\" is not a number; the others are.");
  }

  @Test
  void severalTextsAmongNumbersAreCounted() throws Exception {
    Finding two = only("age\n50\n61\n4O\n72\n38\n55\n>80\n60\n61\n62\n");
    assertThat(two.rows()).containsExactly(2, 6);
    assertThat(two.sentence().text())
        .isEqualTo(
            "Column age, row 3: \"4O\" is not a number, and one more value is not;"
                + " the others are.");
    Finding three = only("x\na\nb\nc\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n");
    assertThat(three.sentence().text())
        .isEqualTo(
            "Column x, row 1: \"a\" is not a number, and 2 more values are not; the others are.");
  }

  @Test
  void categoriesSomeOfWhichAreNumbersAreNothingSpecial() throws Exception {
    assertThat(findings("nodes\n0\n1-3\n4-9\n10+\n0\n1-3\n")).isEmpty();
    assertThat(findings("code\n00001\n00002\n00003\n00004\n00005\n")).isEmpty();
  }

  @Test
  void aRowWithoutAnyValueIsShown() throws Exception {
    Finding finding = only("x,y\n1,a\n,NA\n2,b\n");
    assertThat(finding.code()).isEqualTo("empty_rows");
    assertThat(finding.rows()).containsExactly(1);
    assertThat(finding.sentence().text())
        .isEqualTo("One row has no value at all, the first is row 2.");
  }

  @Test
  void aFirstLineOfNumbersMayBeData() throws Exception {
    Finding finding = only("1,20.4,0\n2,4.0,1\n3,5,1\n");
    assertThat(finding.code()).isEqualTo("header_numeric");
    assertThat(finding.sentence().text())
        .isEqualTo(
            "The first line holds 1, 20.4, 0:"
                + " if these are data, put a line with column names above them.");
  }

  private Finding only(String content) throws IngestException, IOException {
    List<Finding> findings = findings(content);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private List<Finding> findings(String content) throws IngestException, IOException {
    return CohortReader.read(Files.writeString(folder.resolve("cohort.csv"), content))
        .diagnostics();
  }
}
