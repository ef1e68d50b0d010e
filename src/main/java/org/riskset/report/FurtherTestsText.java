package org.riskset.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.riskset.messages.DifferenceWording;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.statistics.restrictedmean.RestrictedMeanContrast;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.PairComparison;
import org.riskset.study.analysis.RestrictedMeanComparison;

/** What a study asks for beside its test of equal survival, in plain text. */
final class FurtherTestsText {
  private static final int DECIMALS = 2;

  private final Study study;
  private final UnaryOperator<String> label;

  FurtherTestsText(Study study, UnaryOperator<String> label) {
    this.study = study;
    this.label = label;
  }

  void add(TextPage page, ComparisonAnalysis.Further further) {
    further.permutationTest().ifPresent(test -> page.plain(permutation(test)));
    further.trendTest().ifPresent(trend -> page.plain(EqualityTestText.trend(trend)));
    if (!further.pairs().isEmpty()) {
      String method =
          "report.compare.method."
              + study.comparison().pairwiseAdjustment().map(Enum::name).orElse("NONE");
      page.gap().line("report.compare.pairs", Messages.text(method));
      page.gap().table(pairs(further.pairs()));
    }
    further.restrictedMeans().ifPresent(means -> add(page, means));
  }

  private static String permutation(PermutationTest test) {
    return Messages.text(
        "report.permutation",
        PValueWording.sentence(test.pValue()),
        NumberWording.count(test.permutations()));
  }

  private TextTable pairs(List<PairComparison> pairs) {
    boolean maximum = study.comparison().test().isMaximum();
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                Messages.text(maximum ? "report.compare.largestZ" : "report.compare.chiSquare"),
                Messages.text("report.compare.p"),
                Messages.text("report.compare.adjusted")));
    for (PairComparison pair : pairs) {
      table.add(
          List.of(
              Messages.text(
                  "report.compare.pair", label.apply(pair.first()), label.apply(pair.second())),
              NumberWording.fixed(pair.test().statistic(), DECIMALS),
              PValueWording.value(pair.test().pValue()),
              PValueWording.value(pair.adjusted())));
    }
    return table;
  }

  private void add(TextPage page, RestrictedMeanComparison means) {
    double level = study.confidenceLevel();
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                Messages.text(
                    "report.compare.mean",
                    NumberWording.count(means.tau()),
                    NumberWording.count(100 * level))));
    for (RestrictedMeanComparison.OfGroup group : means.groups()) {
      table.add(List.of(label.apply(group.group()), mean(group.mean(), level)));
    }
    page.gap().table(table);
    if (!means.contrasts().isEmpty()) {
      page.gap().table(contrasts(means.contrasts()));
    }
    if (!study.comparison().strata().isEmpty()) {
      page.line("report.compare.meanStrata");
    }
  }

  private static String mean(RestrictedMean mean, double level) {
    return mean.estimable()
        ? DifferenceWording.withLimits(mean.estimate(), mean.lower(level), mean.upper(level))
        : Messages.text("report.compare.meanUnknown");
  }

  private TextTable contrasts(List<RestrictedMeanComparison.Contrast> contrasts) {
    TextTable table =
        new TextTable(
            List.of(
                "",
                Messages.text("report.compare.meanDifference"),
                Messages.text("report.compare.p"),
                Messages.text("report.compare.meanRatio"),
                Messages.text("report.compare.p")));
    for (RestrictedMeanComparison.Contrast comparison : contrasts) {
      String name =
          Messages.text(
              "report.compare.against",
              label.apply(comparison.group()),
              label.apply(comparison.reference()));
      RestrictedMeanContrast contrast = comparison.contrast();
      table.add(
          contrast.estimable()
              ? List.of(
                  name,
                  DifferenceWording.withLimits(
                      contrast.difference(), contrast.lower(), contrast.upper()),
                  PValueWording.value(contrast.test().pValue()),
                  RatioWording.withLimits(
                      contrast.ratio(), contrast.ratioLower(), contrast.ratioUpper()),
                  PValueWording.value(contrast.ratioTest().pValue()))
              : List.of(name, Messages.text("number.notEstimable.alone")));
    }
    return table;
  }
}
