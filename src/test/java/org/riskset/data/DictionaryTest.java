package org.riskset.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private static final ColumnDescription STAGE =
      new ColumnDescription(
          "stage",
          "Stage at recurrence",
          ColumnDescription.Kind.CATEGORY,
          ColumnDescription.Role.COVARIATE,
          null,
          List.of(
              new ColumnDescription.Level("low", "I or II"),
              new ColumnDescription.Level("high", "III or IV")),
          "low",
          null);
  private static final Dictionary DICTIONARY =
      new Dictionary("Cohort", "Cohort", false, null, null, null, List.of(STAGE));

  @Test
  void levelsStandInTheOrderDeclaredWithUndeclaredOnesAfter() {
    Cohort cohort = TextCohort.of("stage sex", "high F", "low M", "extra F");
    Cohort ordered = DICTIONARY.applyTo(cohort);
    assertThat(ordered.find("stage").orElseThrow().levels())
        .containsExactly("low", "high", "extra");
    assertThat(ordered.find("sex").orElseThrow().levels()).containsExactly("F", "M");
  }

  @Test
  void numbersStayNumbers() {
    Cohort cohort = TextCohort.of("stage", "2", "1");
    assertThat(DICTIONARY.applyTo(cohort).find("stage").orElseThrow())
        .isInstanceOf(NumberColumn.class);
  }

  @Test
  void whatHasNoLabelIsCalledByItsName() {
    assertThat(DICTIONARY.label("stage")).isEqualTo("Stage at recurrence");
    assertThat(DICTIONARY.label("sex")).isEqualTo("sex");
    assertThat(DICTIONARY.levelLabel("stage", "high")).isEqualTo("III or IV");
    assertThat(DICTIONARY.levelLabel("stage", "extra")).isEqualTo("extra");
    assertThat(DICTIONARY.levelLabel("sex", "F")).isEqualTo("F");
  }

  @Test
  void anUndescribedColumnIsReadByItsType() {
    Cohort cohort = TextCohort.of("sex age", "F 40");
    assertThat(DICTIONARY.describe(cohort.find("sex").orElseThrow()).kind())
        .isEqualTo(ColumnDescription.Kind.CATEGORY);
    assertThat(DICTIONARY.describe(cohort.find("age").orElseThrow()).kind())
        .isEqualTo(ColumnDescription.Kind.NUMBER);
  }
}
