package org.riskset.study.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.study.ArmsSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudySample;

/**
 * Two arms, one of them treated.
 *
 * @param column the column that tells them apart
 * @param treated level of the treated arm
 * @param comparison level of the arm that it is compared with
 */
public record TwoArms(String column, String treated, String comparison) {
  /**
   * The arms that a study compares: those it names, or else the two groups that its column of
   * groups forms, the reference being the one compared with: the declared one, or else the one
   * without starts of treatment.
   *
   * @throws DataException if there are not two
   */
  public static TwoArms of(StudySample sample) throws DataException {
    Study study = sample.study();
    Optional<ArmsSpec.Pair> pair = study.arms().chosenPair();
    if (pair.isPresent()) {
      return named(sample, pair.get());
    }
    if (study.groups().size() != 1) {
      throw new DataException("arms.noColumn");
    }
    return ofGroups(sample, study.groups().get(0));
  }

  private static TwoArms named(StudySample sample, ArmsSpec.Pair pair) throws DataException {
    List<String> levels = values(sample, pair.column()).levels();
    for (String level : List.of(pair.treated(), pair.comparison())) {
      if (!levels.contains(level)) {
        throw new DataException("arms.noLevel", pair.column(), level, String.join(", ", levels));
      }
    }
    if (pair.treated().equals(pair.comparison())) {
      throw new DataException("arms.oneLevel", pair.treated());
    }
    return new TwoArms(pair.column(), pair.treated(), pair.comparison());
  }

  private static TwoArms ofGroups(StudySample sample, String column) throws DataException {
    CategoryColumn values = values(sample, column);
    List<String> levels =
        Arrays.stream(sample.rows())
            .map(values::code)
            .filter(code -> code >= 0)
            .distinct()
            .sorted()
            .mapToObj(code -> values.levels().get(code))
            .toList();
    Dictionary dictionary = sample.study().cohort().dictionary();
    if (levels.size() != 2) {
      String found =
          String.join(", ", levels.stream().map(l -> dictionary.levelLabel(column, l)).toList());
      throw new DataException("arms.twoLevels", dictionary.label(column), levels.size(), found);
    }
    int reference = reference(sample, values, levels);
    return new TwoArms(column, levels.get(1 - reference), levels.get(reference));
  }

  /** The declared reference, or else the level that has no start of treatment, or the first. */
  private static int reference(StudySample sample, CategoryColumn values, List<String> levels) {
    String declared = sample.study().cohort().references().get(values.name());
    if (declared != null) {
      return Math.max(0, levels.indexOf(declared));
    }
    Optional<Column> start =
        sample.study().arms().startColumn().flatMap(name -> sample.cohort().find(name));
    boolean onlyInTheFirst =
        start.isPresent()
            && isKnown(start.get(), sample, values, levels.get(0))
            && !isKnown(start.get(), sample, values, levels.get(1));
    return onlyInTheFirst ? 1 : 0;
  }

  private static boolean isKnown(
      Column start, StudySample sample, CategoryColumn values, String level) {
    return Arrays.stream(sample.rows())
        .anyMatch(row -> !start.isMissing(row) && values.text(row).equals(level));
  }

  private static CategoryColumn values(StudySample sample, String column) throws DataException {
    return sample.withCategories(List.of(column)).column(column).asCategories();
  }

  /** Which arm each row of the whole cohort is in. */
  ArmStatus status(StudySample sample) throws DataException {
    Optional<String> start = sample.study().arms().startColumn();
    return new ArmStatus(
        values(sample, column),
        this,
        start.isPresent() ? sample.cohort().numbers(start.get()) : null);
  }

  /** The treated arm as people read it. */
  public String treatedLabel(Study study) {
    return study.cohort().dictionary().levelLabel(column, treated);
  }

  /** The other arm as people read it. */
  public String comparisonLabel(Study study) {
    return study.cohort().dictionary().levelLabel(column, comparison);
  }
}
