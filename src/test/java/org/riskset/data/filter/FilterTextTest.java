package org.riskset.data.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.DataException;

/** How expressions may be written, and the one form they are written back in. */
class FilterTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "age_years >= 50            | age_years >= 50",
        "age>=50                    | age >= 50",
        "age = 50                   | age == 50",
        "age == 50.0                | age == 50",
        "age <> 50                  | age != 50",
        "age != 50                  | age != 50",
        "age ≥ 50 and age ≤ 60      | age >= 50 and age <= 60",
        "x < -1                     | x < -1",
        "x > 1e-3                   | x > 0.001",
        "x > .5                     | x > 0.5",
        "x <= +2.50                 | x <= 2.5",
        "sex == 'F'                 | sex == 'F'",
        "sex == \"F\"               | sex == 'F'",
        "s == 'it''s'               | s == 'it''s'",
        "s == \"it's\"              | s == 'it''s'",
        "s == \"\"\"quoted\"\"\"    | s == '\"quoted\"'",
        "rN in ('rN2','rN3')        | rN in ('rN2', 'rN3')",
        "ecog in (0, 1)             | ecog in (0, 1)",
        "rN not in ('rN0')          | rN not in ('rN0')",
        "ebv is missing             | ebv is missing",
        "ebv is not missing         | ebv is not missing",
        "not a == 1                 | not (a == 1)",
        "not (a == 1 or b == 2)     | not (a == 1 or b == 2)",
        "NOT a IN (1) AND b IS NOT MISSING | not (a in (1)) and b is not missing",
        "a==1 and b==2 or c==3      | a == 1 and b == 2 or c == 3",
        "a==1 and (b==2 or c==3)    | a == 1 and (b == 2 or c == 3)",
        "(a==1 and b==2) and c==3   | a == 1 and b == 2 and c == 3",
        "a==1 or (b==2 or c==3)     | a == 1 or b == 2 or c == 3",
        "((((a==1))))               | a == 1",
        "`time to RT` > 3           | `time to RT` > 3",
        "`not` == 1                 | `not` == 1",
        "`a``b` == 1                | `a``b` == 1",
        "missing is missing         | missing is missing",
        "年龄 > 50                  | 年龄 > 50",
        "分期 in ('Ⅲ期', '≥10')     | 分期 in ('Ⅲ期', '≥10')",
      })
  void isWrittenBackInOneForm(String written, String canonical) throws DataException {
    assertThat(Filter.parse(written).text()).isEqualTo(canonical);
    assertThat(Filter.parse(canonical)).isEqualTo(Filter.parse(written));
  }

  @Test
  void blankKeepsAllRows() throws DataException {
    assertThat(Filter.parse("  ")).isEqualTo(Filter.all());
    assertThat(Filter.all().text()).isEmpty();
  }
}
