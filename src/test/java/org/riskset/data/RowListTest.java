package org.riskset.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowListTest {
  @Test
  void listsRowsFromZeroAndNumbersThemFromOne() {
    RowList even = RowList.where(7, row -> row % 2 == 1);
    assertThat(even.count()).isEqualTo(3);
    assertThat(even.first()).containsExactly(1, 3, 5);
    assertThat(even.firstNumber()).isEqualTo("2");
  }

  @Test
  void countsAllRowsButListsTheFirstThousand() {
    RowList all = RowList.where(2500, row -> true);
    assertThat(all.count()).isEqualTo(2500);
    assertThat(all.first()).hasSize(1000).endsWith(999);
  }
}
