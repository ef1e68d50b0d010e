package org.riskset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.TextCohort;

class ModelMatrixBuilderTest {
  private static final Cohort COHORT =
      TextCohort.of("age sex stage", "50 M I", "61 F III", "38 F II", "72 M III");

  @Test
  void aNumberIsOneColumnAsItIs() throws DataException {
    ModelMatrix matrix = build(Set.of(), Map.of(), "age");
    assertThat(matrix.values().names()).containsExactly("age");
    assertThat(matrix.values().column(0)).containsExactly(50, 61, 38, 72);
    assertThat(matrix.columns().get(0).levelValue()).isEmpty();
  }

  @Test
  void categoriesAreOneColumnPerLevelButTheFirst() throws DataException {
    ModelMatrix matrix = build(Set.of(), Map.of(), "stage");
    assertThat(matrix.values().names()).containsExactly("stageII", "stageIII");
    assertThat(matrix.values().column(0)).containsExactly(0, 0, 1, 0);
    assertThat(matrix.values().column(1)).containsExactly(0, 1, 0, 1);
    assertThat(matrix.columns())
        .containsExactly(
            new ModelColumn("stageII", "stage", "II", "I"),
            new ModelColumn("stageIII", "stage", "III", "I"));
  }

  @Test
  void anotherReferenceLeavesTheOrderOfTheOthers() throws DataException {
    ModelMatrix matrix = build(Set.of(), Map.of("stage", "II"), "stage");
    assertThat(matrix.values().names()).containsExactly("stageI", "stageIII");
    assertThat(matrix.columns().get(0).reference()).isEqualTo("II");
  }

  @Test
  void levelsThatDoNotOccurInTheRowsVanish() throws DataException {
    ModelMatrix matrix =
        new ModelMatrixBuilder(COHORT, Set.of(), Map.of())
            .build(List.of(new Term.Main("stage")), new int[] {1, 2});
    assertThat(matrix.values().names()).containsExactly("stageIII");
    assertThat(matrix.columns().get(0).reference()).isEqualTo("II");
  }

  @Test
  void aReferenceThatDoesNotOccurIsRefused() {
    assertThatThrownBy(
            () ->
                new ModelMatrixBuilder(COHORT, Set.of(), Map.of("stage", "I"))
                    .build(List.of(new Term.Main("stage")), new int[] {1, 2}))
        .isInstanceOf(DataException.class)
        .hasMessage("Column stage has no level \"I\" among the rows used. Levels: II, III.");
  }

  @Test
  void aNumberTreatedAsFactorHasLevelsInNumericOrder() throws DataException {
    ModelMatrix matrix = build(Set.of("age"), Map.of(), "age");
    assertThat(matrix.values().names()).containsExactly("age50", "age61", "age72");
    assertThat(matrix.columns().get(0).reference()).isEqualTo("38");
  }

  @Test
  void aTermThatOccursTwiceIsRefused() {
    assertThatThrownBy(() -> build(Set.of(), Map.of(), "age", "age"))
        .isInstanceOf(DataException.class)
        .hasMessage("A term occurs twice: age, age.");
  }

  @Test
  void anUnknownColumnIsRefused() {
    assertThatThrownBy(() -> build(Set.of(), Map.of(), "weight"))
        .hasMessageStartingWith("There is no column \"weight\".");
  }

  private static ModelMatrix build(
      Set<String> factors, Map<String, String> references, String... terms) throws DataException {
    return new ModelMatrixBuilder(COHORT, factors, references)
        .build(
            Arrays.stream(terms).<Term>map(Term.Main::new).toList(),
            IntStream.range(0, COHORT.rowCount()).toArray());
  }
}
