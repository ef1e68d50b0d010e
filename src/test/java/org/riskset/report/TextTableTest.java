package org.riskset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables line up, whatever the script of their cells. */
final class TextTableTest {
  @Test
  void setsNamesFlushLeftAndNumbersFlushRight() {
    TextTable table = new TextTable(List.of("Group", "n"));
    table.add(List.of("a", "1"));
    table.add(List.of("longer", "1,240"));
    assertThat(table.text())
        .isEqualTo(
            """
              Group       n
              a           1
              longer  1,240
            """);
  }

  @Test
  void countsChineseSignsAsTwoColumns() {
    TextTable table = new TextTable(List.of("组", "n"));
    table.add(List.of("放疗组", "72"));
    table.add(List.of("RT", "1"));
    assertThat(table.text()).isEqualTo("  组       n\n  放疗组  72\n  RT       1\n");
  }

  @Test
  void leavesCellsThatAreNotGivenEmpty() {
    TextTable table = new TextTable(List.of("Term", "n"));
    table.add(List.of("Sex"));
    assertThat(table.text()).isEqualTo("  Term  n\n  Sex\n");
  }
}
