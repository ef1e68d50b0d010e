package org.riskset.report;

import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.logrank.GroupCount;
import org.riskset.statistics.logrank.RankWeight;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.TestLabels;

/** A test of equal survival in plain text. */
final class ComparisonText {
  private final Study study;
  private final ComparisonAnalysis analysis;
  private final SampleText sample;

  private ComparisonText(Study study, ComparisonAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
    this.sample = new SampleText(study);
  }

  static String of(Study study, ComparisonAnalysis analysis) {
    return new ComparisonText(study, analysis).page();
  }

  private String page() {
    TextPage page = new TextPage();
    page.line("report.compare.title", TestLabels.of(study.comparison().test()), sample.byGroups())
        .gap();
    sample.above(page, analysis.sample());
    page.table(groups()).gap();
    page.plain(EqualityTestText.test(study.comparison().test(), analysis.test()));
    List<String> strata = study.comparison().strata();
    if (!strata.isEmpty()) {
      page.line("report.compare.strata", sample.labels(strata));
    }
    analysis.hazardRatio().ifPresent(contrast -> page.plain(hazardRatio(contrast)));
    new FurtherTestsText(study, this::label).add(page, analysis.further());
    sample.below(page, analysis.warnings());
    return page.text();
  }

  private TextTable groups() {
    RankWeight.Family family = study.comparison().test().weight().family();
    boolean plain = family == RankWeight.Family.LOG_RANK;
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                Messages.text("report.patients"),
                Messages.text(plain ? "report.observed" : "report.observedWeighted"),
                Messages.text(plain ? "report.expected" : "report.expectedWeighted")));
    for (GroupCount group : analysis.test().logRank().groups()) {
      table.add(
          List.of(
              label(group.label()),
              NumberWording.count(group.n()),
              NumberWording.count(group.observed()),
              NumberWording.oneDecimal(group.expected())));
    }
    return table;
  }

  private String hazardRatio(ComparisonAnalysis.Contrast contrast) {
    return Messages.text(
        "report.hazardRatio",
        label(contrast.column().levelValue().orElse("")),
        label(contrast.column().referenceValue().orElse("")),
        HazardRatioText.of(contrast.coefficient()),
        TiesText.of(study.cox().ties()));
  }

  /** A group as people read it: its level's label where one column forms groups. */
  private String label(String group) {
    return study.groups().size() == 1
        ? study.cohort().dictionary().levelLabel(study.groups().get(0), group)
        : group;
  }
}
