package org.riskset.data.filter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.TextCohort;

/** What a person reads when an expression is wrong. */
class FilterErrorsTest {
  private static final Cohort COHORT = TextCohort.of("arm age", "RT 50", "CT -");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "== 3           | Subgroup, character 1: expected a column name, found \"==\". Names that"
            + " are not plain words stand in backticks.",
        "age > 3 and    | Subgroup, character 12: expected a column name, found the end. Names that"
            + " are not plain words stand in backticks.",
        "in in (1)      | Subgroup, character 1: expected a column name, found \"in\". Names that"
            + " are not plain words stand in backticks.",
        "age            | Subgroup, character 4: expected ==, !=, <, <=, >, >=, in, not in or is"
            + " missing, found the end.",
        "age 50         | Subgroup, character 5: expected ==, !=, <, <=, >, >=, in, not in or is"
            + " missing, found \"50\".",
        "age not 50     | Subgroup, character 9: expected in after not, found \"50\".",
        "age is 50      | Subgroup, character 8: expected missing or not missing after is, found"
            + " \"50\".",
        "age >          | Subgroup, character 6: expected a number or a text in quotes, found the"
            + " end.",
        "arm == RT      | Subgroup, character 8: put the text in quotes: 'RT'.",
        "arm in RT      | Subgroup, character 8: expected a list in parentheses, such as ('a',"
            + " 'b'), found \"RT\".",
        "arm in ()      | Subgroup, character 9: expected a number or a text in quotes, found"
            + " \")\".",
        "arm in ('a' 'b') | Subgroup, character 13: expected a comma or a closing parenthesis in"
            + " the list, found \"b\".",
        "(age > 3       | Subgroup, character 9: expected and, or, or a closing parenthesis, found"
            + " the end.",
        "age > 3)       | Subgroup, character 8: expected and, or, or the end, found \")\".",
        "age > 3 age < 5 | Subgroup, character 9: expected and, or, or the end, found \"age\".",
        "arm == 'RT     | Subgroup, character 8: the quote ' that begins here is not closed.",
        "`arm == 1      | Subgroup, character 1: the quote ` that begins here is not closed.",
        "age > 3 & age < 5 | Subgroup, character 9: \"&\" has no meaning here.",
        "age > 1e999    | Subgroup, character 7: expected a number or a text in quotes, found"
            + " \"1e999\".",
      })
  void namesThePlaceAndWhatWasExpected(String text, String message) {
    assertThatThrownBy(() -> Filter.parse(text))
        .isInstanceOf(DataException.class)
        .hasMessage(message);
  }

  @Test
  void refusesNestingThatNoPersonWrites() {
    String text = "(".repeat(100_000) + "age > 3" + ")".repeat(100_000);
    assertThatThrownBy(() -> Filter.parse(text))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "Subgroup, character 201: parentheses and negations are nested more than 200 deep.");
  }

  @Test
  void anUnknownColumnIsNamedWithTheNearestOne() {
    assertThatThrownBy(() -> Filter.parse("agee > 50").rows(COHORT))
        .hasMessage("There is no column \"agee\". Did you mean age? Columns: arm, age.");
  }

  @Test
  void textHasNoOrder() {
    assertThatThrownBy(() -> Filter.parse("arm > 50").rows(COHORT))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "Column arm holds text such as \"CT\", which has no order for >."
                + " Use == or in with the levels that you mean.");
  }

  @Test
  void aNumberIsNeverAWord() {
    assertThatThrownBy(() -> Filter.parse("age == 'old'").rows(COHORT))
        .isInstanceOf(DataException.class)
        .hasMessage("Column age holds numbers, and \"old\" is not one.");
    assertThatThrownBy(() -> Filter.parse("age in (50, 'old')").rows(COHORT))
        .hasMessage("Column age holds numbers, and \"old\" is not one.");
  }
}
