package org.riskset.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
  @Test
  void levelsOfTextsAreInCodePointOrder() {
    CategoryColumn column =
        CategoryColumn.ofTexts("x", List.of("b", "10", "B", "9", "≥10", "é", "b"));
    assertThat(column.levels()).containsExactly("10", "9", "B", "b", "é", "≥10");
    assertThat(column.text(0)).isEqualTo("b");
    assertThat(column.code(6)).isEqualTo(3);
  }

  @Test
  void charactersBeyondTheBasicPlaneComeAfterAllOthers() {
    // As UTF-16 code units the first would come before the second.
    String beyond = "\uD83D\uDE00";
    String last = "\uFFFD";
    CategoryColumn column = CategoryColumn.ofTexts("x", List.of(beyond, last));
    assertThat(column.levels()).containsExactly(last, beyond);
  }

  @Test
  void anEmptyTextIsMissing() {
    CategoryColumn column = CategoryColumn.ofTexts("x", List.of("a", "", "b"));
    assertThat(column.isMissing(1)).isTrue();
    assertThat(column.code(1)).isEqualTo(-1);
    assertThat(column.text(1)).isEmpty();
    assertThat(column.missingCount()).isEqualTo(1);
  }

  @Test
  void codesFollowTheirLevelsIntoCodePointOrder() {
    CategoryColumn column =
        CategoryColumn.inCodePointOrder("x", List.of("c", "a"), new int[] {0, 1, -1, 0});
    assertThat(column.levels()).containsExactly("a", "c");
    assertThat(IntStream.range(0, 4).mapToObj(column::text)).containsExactly("c", "a", "", "c");
  }

  @Test
  void declaredLevelsComeFirstInTheirOrder() {
    CategoryColumn column = CategoryColumn.ofTexts("x", List.of("high", "low", "", "mid", "low"));
    CategoryColumn ordered = column.withLevelOrder(List.of("low", "never seen", "mid"));
    assertThat(ordered.levels()).containsExactly("low", "mid", "high");
    assertThat(IntStream.range(0, 5).mapToObj(ordered::text))
        .containsExactly("high", "low", "", "mid", "low");
  }

  @Test
  void levelsOfNumbersAreInNumericOrder() {
    NumberColumn column = new NumberColumn("x", new double[] {10, 9, -1, Double.NaN, 9, 0.5});
    assertThat(column.levels()).containsExactly("-1", "0.5", "9", "10");
    assertThat(column.asCategories().code(0)).isEqualTo(3);
    assertThat(column.asCategories().isMissing(3)).isTrue();
  }

  @Test
  void bothZerosAreOneLevel() {
    NumberColumn column = new NumberColumn("x", new double[] {-0.0, 0.0, 1});
    assertThat(column.levels()).containsExactly("0", "1");
  }

  @Test
  void manyDifferentNumbersAreOrderedToo() {
    double[] values = IntStream.range(0, 500).mapToDouble(i -> (i * 7) % 500).toArray();
    CategoryColumn categories = new NumberColumn("x", values).asCategories();
    assertThat(categories.levels()).hasSize(500);
    assertThat(categories.levels().get(499)).isEqualTo("499");
    assertThat(categories.text(1)).isEqualTo("7");
  }

  @Test
  void numbersAreWrittenAsPeopleWriteThem() {
    NumberColumn column = new NumberColumn("x", new double[] {1, 0.5, 1e30, 1e-7, 100, 123456789});
    assertThat(IntStream.range(0, 6).mapToObj(column::text))
        .containsExactly("1", "0.5", "1E+30", "0.0000001", "100", "123456789");
  }

  @Test
  void arraysAreCopiedInAndOut() {
    double[] given = {1, 2};
    NumberColumn column = new NumberColumn("x", given);
    given[0] = 9;
    column.values()[1] = 9;
    assertThat(column.values()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 63, 64, 65, 300})
  void hasMoreLevelsThanItHasDistinctValuesOnlyIfItHas(int distinct) {
    NumberColumn column =
        new NumberColumn("x", IntStream.range(0, 1000).mapToDouble(i -> i % distinct).toArray());
    for (int most : new int[] {0, 1, 12, 63, 64, 65, 400}) {
      assertThat(column.hasMoreLevelsThan(most)).isEqualTo(distinct > most);
      assertThat(column.asCategories().hasMoreLevelsThan(most)).isEqualTo(distinct > most);
    }
  }
}
