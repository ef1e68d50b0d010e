package org.riskset.data.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.TextCohort;

/** Which rows an expression keeps. Rows are counted from 0. */
class FilterRowsTest {
  private static final Cohort COHORT =
      TextCohort.of(
          "id  arm     age  ecog  kps", //
          "1   RT      50   0     70", //
          "2   non-RT  65   1     x", //
          "3   -       70   -     80", //
          "4   RT      -    2     -", //
          "5   non-RT  50   1     80");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "age >= 50                      | 0 1 2 4",
        "age > 50                       | 1 2",
        "age < 65                       | 0 4",
        "age <= 65                      | 0 1 4",
        "age == 50                      | 0 4",
        "age != 50                      | 1 2",
        "age == '50'                    | 0 4",
        "age in ('50', 70)              | 0 2 4",
        "age not in (50)                | 1 2",
        "arm == 'RT'                    | 0 3",
        "arm != 'RT'                    | 1 4",
        "arm in ('RT', 'non-RT')        | 0 1 3 4",
        "arm not in ('RT')              | 1 4",
        "arm == 'rt'                    |",
        "arm == 'absent'                |",
        "kps == 80                      | 2 4",
        "kps == '80'                    | 2 4",
        "kps == 'x'                     | 1",
        "arm is missing                 | 2",
        "arm is not missing             | 0 1 3 4",
        "age is missing or ecog is missing | 2 3",
        "ecog == 1 and age == 50        | 4",
        "ecog == 1 or age == 50         | 0 1 4",
        "ecog == 1 and (age == 50 or arm == 'RT') | 4",
        "ecog == 1 and age == 50 or arm == 'RT'   | 0 3 4",
      })
  void keepsTheRowsForWhichItIsTrue(String text, String rows) throws DataException {
    assertThat(rows(text)).isEqualTo(rows == null ? "" : rows);
  }

  @Test
  void whatIsSaidOfAMissingValueIsNeitherTrueNorFalse() throws DataException {
    assertThat(rows("age >= 60")).isEqualTo("1 2");
    assertThat(rows("not age >= 60")).isEqualTo("0 4");
    assertThat(rows("not arm == 'RT'")).isEqualTo("1 4");
    assertThat(rows("not arm in ('RT')")).isEqualTo("1 4");
    assertThat(rows("not ecog != 1")).isEqualTo("1 4");
  }

  @Test
  void anAlternativeThatIsTrueOutweighsAMissingValue() throws DataException {
    // Row 3 has no age but is RT; row 2 has no arm but is 70.
    assertThat(rows("age > 60 or arm == 'RT'")).isEqualTo("0 1 2 3");
    // Row 3 has no age; whatever it is, the row is RT and so not outside RT.
    assertThat(rows("not (age > 60 and arm == 'non-RT')")).isEqualTo("0 3 4");
  }

  @Test
  void missingIsTrueOrFalseAndCanBeNegated() throws DataException {
    assertThat(rows("not age is missing")).isEqualTo("0 1 2 4");
    assertThat(rows("not age is not missing")).isEqualTo("3");
  }

  @Test
  void everyRowIsKeptWithoutAnExpression() throws DataException {
    assertThat(Filter.all().rows(COHORT)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void aColumnWithoutValuesKeepsNothingButIsNoError() throws DataException {
    Cohort empty = TextCohort.of("x", "-", "-");
    assertThat(Filter.parse("x > 3").rows(empty)).isEmpty();
    assertThat(Filter.parse("x is missing").rows(empty)).containsExactly(0, 1);
  }

  private static String rows(String text) throws DataException {
    StringBuilder rows = new StringBuilder();
    for (int row : Filter.parse(text).rows(COHORT)) {
      rows.append(rows.isEmpty() ? "" : " ").append(row);
    }
    return rows.toString();
  }
}
