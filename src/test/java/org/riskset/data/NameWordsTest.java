package org.riskset.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
  @ParameterizedTest
  @CsvSource({
    "PFS_time, pfs time",
    "pfs.time, pfs time",
    "PFSTime, pfs time",
    "osMonths, os months",
    "OS, os",
    "time to RT, time to rt",
    "rN, rn",
    "住院号, 住院号",
    "___, ''"
  })
  void differentHabitsOfNamingGiveTheSameWords(String name, String words) {
    assertThat(NameWords.of(name))
        .isEqualTo(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }
}
