package org.riskset.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohortTest {
  private static final Cohort COHORT =
      TextCohort.of(
          "os_months os_event arm notes", //
          "20.4      1        RT   -",
          "4         0        CT   -",
          "-         1        RT   -");

  @Test
  void columnsKeepTheOrderOfTheFile() {
    assertThat(COHORT.columnNames()).containsExactly("os_months", "os_event", "arm", "notes");
    assertThat(COHORT.rowCount()).isEqualTo(3);
  }

  @Test
  void anUnknownColumnIsNamedWithTheNearestOne() {
    assertThatThrownBy(() -> COHORT.column("os_month"))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "There is no column \"os_month\". Did you mean os_months?"
                + " Columns: os_months, os_event, arm, notes.");
  }

  @Test
  void caseMattersButTheMessageHelps() {
    assertThatThrownBy(() -> COHORT.column("ARM"))
        .hasMessageStartingWith("There is no column \"ARM\". Did you mean arm?");
  }

  @Test
  void nothingIsSuggestedWhereNothingIsNear() {
    assertThatThrownBy(() -> COHORT.column("haemoglobin"))
        .hasMessage(
            "There is no column \"haemoglobin\". Columns: os_months, os_event, arm, notes.");
  }

  @Test
  void aTextColumnIsNoNumberAndTheFirstOffendingRowIsNamed() {
    assertThatThrownBy(() -> COHORT.numbers("arm"))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "Column arm, row 1: \"RT\" is not a number."
                + " Correct the value or choose another column.");
  }

  @Test
  void anEmptyColumnIsNoNumberEither() {
    Cohort cohort = new Cohort(2, List.of(CategoryColumn.ofTexts("x", List.of("", ""))));
    assertThatThrownBy(() -> cohort.numbers("x")).hasMessage("Column x has no values.");
  }

  @Test
  void columnsMustHaveDistinctNamesAndEqualLengths() {
    NumberColumn one = new NumberColumn("x", new double[] {1});
    NumberColumn two = new NumberColumn("y", new double[] {1, 2});
    assertThatThrownBy(() -> new Cohort(1, List.of(one, one)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cohort(1, List.of(one, two)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
