package org.riskset.data.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.data.DataException;

/** Filters as the window makes and shows them: one chip per column. */
class FilterConditionsTest {
  private static final double OPEN_LOW = Double.NEGATIVE_INFINITY;
  private static final double OPEN_HIGH = Double.POSITIVE_INFINITY;

  @Test
  void levelsAndRangesBecomeAnExpression() {
    Filter filter =
        Filter.and(
            List.of(
                Condition.in("rN", List.of("rN2", "rN3")), Condition.between("age_years", 50, 70)));
    assertThat(filter.text())
        .isEqualTo("rN in ('rN2', 'rN3') and age_years >= 50 and age_years <= 70");
  }

  @Test
  void aRangeMayBeOpenAtOneEnd() {
    assertThat(Filter.and(List.of(Condition.between("age", 50, OPEN_HIGH))).text())
        .isEqualTo("age >= 50");
    assertThat(Filter.and(List.of(Condition.between("age", OPEN_LOW, 50))).text())
        .isEqualTo("age <= 50");
  }

  @Test
  void noConditionsKeepAllRows() {
    assertThat(Filter.and(List.of())).isEqualTo(Filter.all());
    assertThat(Filter.all().conditions()).hasValue(List.of());
  }

  @Test
  void aConjunctionIsTakenApartByColumn() throws DataException {
    Filter filter =
        Filter.parse("age >= 50 and sex == 'F' and ecog in (0, 1) and (age <= 70 and kps >= 80)");
    assertThat(filter.conditions())
        .hasValue(
            List.of(
                Condition.between("age", 50, 70),
                Condition.in("sex", List.of("F")),
                Condition.in("ecog", List.of("0", "1")),
                Condition.between("kps", 80, OPEN_HIGH)));
  }

  @Test
  void twoConditionsOnAColumnAreTheirOverlap() throws DataException {
    assertThat(Filter.parse("rN in ('rN1','rN2') and rN in ('rN2','rN3')").conditions())
        .hasValue(List.of(Condition.in("rN", List.of("rN2"))));
    assertThat(Filter.parse("age >= 50 and age >= 60 and age <= 70").conditions())
        .hasValue(List.of(Condition.between("age", 60, 70)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age > 50",
        "age < 50",
        "sex != 'F'",
        "sex not in ('F')",
        "sex is missing",
        "not sex == 'F'",
        "sex == 'F' or age >= 50",
        "age >= 50 and (sex == 'F' or ecog == 1)",
        "age >= 60 and age <= 50",
        "sex == 'F' and sex == 'M'",
        "age == 50 and age >= 40",
        "age >= 'x'"
      })
  void whatSaysMoreIsNotTakenApart(String text) throws DataException {
    assertThat(Filter.parse(text).conditions()).isEmpty();
  }

  @Test
  void aConditionNeedsALevelAndAnEnd() {
    assertThatThrownBy(() -> Condition.in("sex", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Condition.between("age", 60, 50))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Condition.between("age", OPEN_LOW, OPEN_HIGH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Condition.between("age", Double.NaN, 50))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
