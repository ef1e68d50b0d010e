package org.riskset.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.TextCohort;
import org.riskset.statistics.sample.Grouping;

class CohortGroupingTest {
  private static final Cohort COHORT =
      TextCohort.of("sex ecog", "M 1", "F 0", "M 10", "F 1", "F 0", "M 2");

  @Test
  void theLevelsOfOneColumnAreTheGroups() throws DataException {
    Grouping groups = CohortGrouping.of(COHORT, List.of("sex"), all());
    assertThat(groups.labels()).containsExactly("F", "M");
    assertThat(groups.rowsOf(0)).containsExactly(1, 3, 4);
  }

  @Test
  void numbersAreInNumericOrder() throws DataException {
    assertThat(CohortGrouping.of(COHORT, List.of("ecog"), all()).labels())
        .containsExactly("0", "1", "2", "10");
  }

  @Test
  void levelsThatDoNotOccurFormNoGroup() throws DataException {
    Grouping groups = CohortGrouping.of(COHORT, List.of("ecog"), new int[] {2, 0});
    assertThat(groups.labels()).containsExactly("1", "10");
    assertThat(groups.code(0)).isEqualTo(1);
  }

  @Test
  void combinationsThatOccurAreNamedByColumnAndTheLastVariesFastest() throws DataException {
    Grouping groups = CohortGrouping.of(COHORT, List.of("sex", "ecog"), all());
    assertThat(groups.labels())
        .containsExactly(
            "sex=F, ecog=0", "sex=F, ecog=1", "sex=M, ecog=1", "sex=M, ecog=2", "sex=M, ecog=10");
    assertThat(groups.rowsOf(0)).containsExactly(1, 4);
  }

  @Test
  void withoutColumnsThereIsOneGroupOfAll() throws DataException {
    Grouping groups = CohortGrouping.of(COHORT, List.of(), all());
    assertThat(groups.labels()).containsExactly("all");
    assertThat(groups.rowsOf(0)).hasSize(6);
  }

  private static int[] all() {
    return IntStream.range(0, COHORT.rowCount()).toArray();
  }
}
