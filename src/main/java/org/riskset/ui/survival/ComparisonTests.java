package org.riskset.ui.survival;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.PValueWording;
import org.riskset.report.EqualityTestText;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.GroupLabels;
import org.riskset.study.analysis.PairComparison;

/**
 * The tests of a comparison in words.
 *
 * @param sentence the study's test and what it allows for, or why it could not be done; empty where
 *     there are no groups
 * @param pairsTitle how p-values of pairs are adjusted, empty if there are none
 * @param pairs tests of two groups each
 */
record ComparisonTests(String sentence, String pairsTitle, List<Pair> pairs) {

  /**
   * The test of two of several groups.
   *
   * @param groups the two
   * @param p adjusted p-value
   */
  record Pair(String groups, String p) {}

  /** Copies the list. */
  ComparisonTests {
    pairs = List.copyOf(pairs);
  }

  /** No tests. */
  static ComparisonTests none() {
    return new ComparisonTests("", "", List.of());
  }

  /** The tests that a study asks for. */
  static ComparisonTests of(Study study, Attempt<ComparisonAnalysis> attempt) {
    if (study.groups().isEmpty()) {
      return none();
    }
    if (attempt instanceof Attempt.Done<ComparisonAnalysis> done) {
      List<PairComparison> pairs = done.value().further().pairs();
      return new ComparisonTests(
          sentence(study, done.value()),
          pairs.isEmpty() ? "" : pairsTitle(study),
          pairs.stream().map(pair -> pair(study, pair)).toList());
    }
    return new ComparisonTests(attempt.failure().map(Message::text).orElse(""), "", List.of());
  }

  private static String sentence(Study study, ComparisonAnalysis analysis) {
    List<String> parts = new ArrayList<>();
    parts.add(EqualityTestText.test(study.comparison().test(), analysis.test()));
    List<String> strata = study.comparison().strata();
    if (!strata.isEmpty()) {
      List<String> labels = strata.stream().map(study.cohort().dictionary()::label).toList();
      parts.add(Messages.text("survival.test.stratified", String.join(", ", labels)));
    }
    analysis.further().trendTest().map(EqualityTestText::trend).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static String pairsTitle(Study study) {
    String method = study.comparison().pairwiseAdjustment().map(Enum::name).orElse("NONE");
    return Messages.text("survival.pairs.title", Messages.text("report.compare.method." + method));
  }

  private static Pair pair(Study study, PairComparison pair) {
    String groups =
        Messages.text(
            "report.compare.pair",
            GroupLabels.of(study, pair.first()),
            GroupLabels.of(study, pair.second()));
    return new Pair(
        groups,
        Double.isNaN(pair.adjusted())
            ? Messages.text("number.notEstimable.brief")
            : PValueWording.sentence(pair.adjusted()));
  }
}
