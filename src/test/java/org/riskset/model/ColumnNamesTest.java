package org.riskset.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.data.DataException;

class ColumnNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "arm                     | arm",
        "arm,sex                 | arm;sex",
        "arm , sex               | arm;sex",
        "`time to RT`,arm        | time to RT;arm",
        "`a,b`                   | a,b",
        "年龄,性别               | 年龄;性别",
      })
  void aListIsSplitAtCommasOutsideBackticks(String list, String names) throws DataException {
    assertThat(ColumnNames.split(list)).isEqualTo(List.of(names.split(";", -1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "arm,", ",arm", "arm,,sex", "`arm", "arm`"})
  void anythingElseIsNoList(String list) {
    assertThatThrownBy(() -> ColumnNames.split(list))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "The list \""
                + list
                + "\" cannot be read: separate column names by commas"
                + " and put unusual names in backticks.");
  }

  @ParameterizedTest
  @CsvSource({"arm, arm", "age_years, age_years", "time to RT, `time to RT`", "1x, `1x`"})
  void unusualNamesAreQuoted(String name, String quoted) {
    assertThat(ColumnNames.quoted(name)).isEqualTo(quoted);
  }
}
