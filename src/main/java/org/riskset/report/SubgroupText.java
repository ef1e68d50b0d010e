package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.study.Study;
import org.riskset.study.analysis.TermLabels;
import org.riskset.study.subgroup.SubgroupAnalysis;
import org.riskset.study.subgroup.SubgroupEffect;

/** The effect of a treatment in subgroups in plain text, levels indented under their column. */
final class SubgroupText {
  private static final String INDENT = "  ";

  private final Study study;
  private final SubgroupAnalysis analysis;
  private final Dictionary dictionary;
  private final SampleText sample;

  private SubgroupText(Study study, SubgroupAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
    this.dictionary = study.cohort().dictionary();
    this.sample = new SampleText(study);
  }

  static String of(Study study, SubgroupAnalysis analysis) {
    return new SubgroupText(study, analysis).page();
  }

  private String page() {
    String treatment = analysis.spec().treatment();
    TextPage page = new TextPage();
    page.line("report.subgroups.title", dictionary.label(treatment)).gap();
    sample.above(page, analysis.sample());
    for (int k = 0; k < analysis.overall().contrasts().size(); k++) {
      SubgroupEffect.Contrast contrast = analysis.overall().contrasts().get(k);
      page.line(
          "report.subgroups.contrast",
          dictionary.levelLabel(treatment, contrast.level()),
          dictionary.levelLabel(treatment, contrast.reference()));
      page.table(table(k)).gap();
    }
    page.paragraph(Messages.text("report.subgroups.method"));
    if (!study.cox().terms().isEmpty()) {
      String adjusted =
          study.cox().terms().stream()
              .map(term -> TermLabels.of(term, dictionary))
              .collect(Collectors.joining(", "));
      page.paragraph(Messages.text("report.subgroups.adjusted", adjusted));
    }
    sample.below(page, analysis.warnings());
    return page.text();
  }

  private TextTable table(int contrast) {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.subgroups.subgroup"),
                Messages.text("report.patients"),
                Messages.text("report.events"),
                sample.withInterval(Messages.text("report.cox.ratio")),
                Messages.text("report.subgroups.interaction")));
    table.add(row("", analysis.overall().level(), analysis.overall(), contrast));
    for (SubgroupAnalysis.Factor factor : analysis.factors()) {
      String p =
          factor
              .interaction()
              .map(test -> PValueWording.value(test.pValue()))
              .orElseGet(() -> Messages.text("number.notEstimable.brief"));
      table.add(List.of(dictionary.label(factor.variable()), "", "", "", p));
      for (SubgroupEffect effect : factor.levels()) {
        String label = dictionary.levelLabel(factor.variable(), effect.level());
        table.add(row(INDENT, label, effect, contrast));
      }
    }
    return table;
  }

  private static List<String> row(
      String indent, String label, SubgroupEffect effect, int contrast) {
    SubgroupEffect.Contrast of = effect.contrasts().get(contrast);
    List<String> cells = new ArrayList<>();
    cells.add(indent + label);
    cells.add(NumberWording.count(effect.n()));
    cells.add(NumberWording.count(effect.events()));
    cells.add(
        of.estimate()
            .map(HazardRatioText::of)
            .orElseGet(() -> of.absence().map(NotEstimableWording::because).orElse("")));
    return cells;
  }
}
