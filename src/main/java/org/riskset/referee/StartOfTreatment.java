package org.riskset.referee;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Message;
import org.riskset.messages.NumberWording;
import org.riskset.messages.Severity;
import org.riskset.study.Study;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;

/**
 * Immortal time: a group formed by a treatment that began after time zero, which its patients had
 * to live to see.
 */
final class StartOfTreatment {
  private StartOfTreatment() {}

  /** Offers a landmark at which all who were ever treated have been. */
  static void add(
      Study study, Cohort cohort, SurvivalAnalysis survival, List<RefereeFinding> findings) {
    add(study, cohort, survival, (column, longest) -> landmark(longest), findings);
  }

  /** Offers the column as the start of treatment, as long as none is chosen. */
  static void addForArms(
      Study study, Cohort cohort, SurvivalAnalysis survival, List<RefereeFinding> findings) {
    if (study.arms().startColumn().isEmpty()) {
      add(study, cohort, survival, (column, longest) -> start(column), findings);
    }
  }

  private static Remedy start(String column) {
    return new Remedy(
        Message.of("referee.immortalTime.start"),
        study -> study.withArms(study.arms().withStart(column)));
  }

  private static void add(
      Study study,
      Cohort cohort,
      SurvivalAnalysis survival,
      BiFunction<String, Double, Remedy> remedy,
      List<RefereeFinding> findings) {
    if (study.groups().size() != 1) {
      return;
    }
    Optional<CategoryColumn> arms = cohort.find(study.groups().get(0)).map(Column::asCategories);
    for (ColumnDescription description : study.cohort().dictionary().columns()) {
      if (description.role() == ColumnDescription.Role.TIME
          && cohort.find(description.name()).orElse(null) instanceof NumberColumn start) {
        arms.ifPresent(
            a -> survival.curves().forEach(c -> add(study, start, a, c, remedy, findings)));
      }
    }
  }

  private static void add(
      Study study,
      NumberColumn start,
      CategoryColumn arms,
      GroupCurve curve,
      BiFunction<String, Double, Remedy> remedy,
      List<RefereeFinding> findings) {
    boolean onlyInThisGroup =
        IntStream.range(0, start.size())
            .allMatch(row -> start.isMissing(row) != arms.text(row).equals(curve.group()));
    double[] waits =
        IntStream.range(0, start.size())
            .filter(row -> !start.isMissing(row))
            .mapToDouble(start::value)
            .sorted()
            .toArray();
    double longest = waits.length == 0 ? 0 : waits[waits.length - 1];
    double from = study.sample().landmark().orElse(0);
    if (onlyInThisGroup && longest > from) {
      findings.add(
          new RefereeFinding(
              Severity.CAUTION,
              Message.of("referee.immortalTime.claim"),
              Message.of(
                  "referee.immortalTime.sentence",
                  curve.label(),
                  NumberWording.oneDecimal(median(waits)),
                  NumberWording.oneDecimal(longest),
                  TimeUnit.of(study)),
              remedy.apply(start.name(), longest)));
    }
  }

  /** From when all who were ever treated have been: then arms say what was known. */
  private static Remedy landmark(double time) {
    return new Remedy(
        Message.of("referee.immortalTime.remedy", NumberWording.asChosen(time)),
        study -> study.withSample(study.sample().withLandmark(OptionalDouble.of(time))));
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
