package org.riskset.study.subgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.TextCohort;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;

class SubgroupFactorsTest {
  private static final Cohort COHORT =
      TextCohort.of(
          "arm  age  grade  stage  top", //
          "CT   10   3      II     1",
          "RT   20   1      I      2",
          "CT   30   2      III    3",
          "RT   40   -      II     9",
          "CT   50   1      -      9",
          "RT   60   2      I      9",
          "CT   70   3      I      9",
          "RT   -    1      II     9",
          "CT   990  2      II     8",
          "RT   991  2      II     7",
          "CT   992  2      II     6");

  private static CohortSpec spec(Map<String, List<String>> levels) {
    return new CohortSpec(
        DataSource.of("x.csv"), Dictionary.named("x"), Set.of(), levels, Map.of());
  }

  private static SubgroupFactors factors(String by, int... rows) throws DataException {
    return new SubgroupFactors(new SubgroupSpec("arm", List.of(by)), spec(Map.of()), COHORT, rows);
  }

  private static List<String> values(SubgroupFactors factors, String column) throws DataException {
    CategoryColumn categories = (CategoryColumn) factors.cohort().column(column);
    return IntStream.range(0, categories.size())
        .mapToObj(i -> categories.isMissing(i) ? "" : categories.levels().get(categories.code(i)))
        .toList();
  }

  private static int[] first(int rows) {
    return IntStream.range(0, rows).toArray();
  }

  /** The rows of the sample, not the others, have the median: 40 of 10 to 70. */
  @Test
  void manyNumbersAreSplitAtTheMedianOfTheSample() throws DataException {
    SubgroupFactors factors = factors("age", first(8));
    assertThat(factors.cut("age")).hasValue(40);
    assertThat(values(factors, "age"))
        .containsExactly(
            "≤ 40", "≤ 40", "≤ 40", "≤ 40", "> 40", "> 40", "> 40", "", "> 40", "> 40", "> 40");
    assertThat(factors("age", first(11)).cut("age")).hasValue(55);
  }

  /** Six different numbers are six subgroups, seven are not. */
  @Test
  void fewNumbersAreLevels() throws DataException {
    SubgroupFactors six = factors("age", first(6));
    assertThat(six.cut("age")).isEmpty();
    assertThat(values(six, "age")).startsWith("10", "20", "30");
    assertThat(factors("age", first(7)).cut("age")).hasValue(40);
    SubgroupFactors grade = factors("grade", first(11));
    assertThat(grade.cut("grade")).isEmpty();
    assertThat(((CategoryColumn) grade.cohort().column("grade")).levels())
        .containsExactly("1", "2", "3");
  }

  /** The median of all is 8; with 9 twice more it is 9, the highest, and the next below is cut. */
  @Test
  void aboveTheCutThereIsAlwaysSomebody() throws DataException {
    assertThat(factors("top", first(11)).cut("top")).hasValue(8);
    int[] more = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 3, 4};
    assertThat(factors("top", more).cut("top")).hasValue(8);
  }

  @Test
  void levelsStandInTheOrderDeclared() throws DataException {
    CohortSpec order = spec(Map.of("stage", List.of("III", "II"), "arm", List.of("RT", "CT")));
    SubgroupFactors factors =
        new SubgroupFactors(new SubgroupSpec("arm", List.of("stage")), order, COHORT, first(11));
    assertThat(((CategoryColumn) factors.cohort().column("stage")).levels())
        .containsExactly("III", "II", "I");
    assertThat(((CategoryColumn) factors.cohort().column("arm")).levels())
        .containsExactly("RT", "CT");
    assertThat(Arrays.asList("age", "grade"))
        .allSatisfy(
            name -> assertThat(factors.cohort().column(name)).isSameAs(COHORT.column(name)));
  }
}
