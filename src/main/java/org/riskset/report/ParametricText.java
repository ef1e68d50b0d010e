package org.riskset.report;

import java.util.List;
import java.util.Optional;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.PercentWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.parametric.HazardRatio;
import org.riskset.statistics.parametric.Parameter;
import org.riskset.statistics.parametric.ParametricFit;
import org.riskset.statistics.parametric.ParametricOutcome;
import org.riskset.statistics.parametric.ParametricPrediction.Predicted;
import org.riskset.statistics.parametric.TimeRatio;
import org.riskset.study.Study;
import org.riskset.study.parametric.DistributionLabel;
import org.riskset.study.parametric.ParametricAnalysis;

/** A parametric model in plain text. */
final class ParametricText {
  private static final int DECIMALS = 4;

  private final Study study;
  private final ParametricAnalysis analysis;
  private final SampleText sample;

  private ParametricText(Study study, ParametricAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
    this.sample = new SampleText(study);
  }

  static String of(Study study, ParametricAnalysis analysis) {
    return new ParametricText(study, analysis).page();
  }

  private String page() {
    TextPage page = new TextPage();
    String name = DistributionLabel.of(analysis.spec().distribution());
    page.line("report.parametric.title", name).gap();
    sample.above(page, analysis.sample());
    if (analysis.outcome() instanceof ParametricOutcome.Fitted fitted) {
      page.table(terms(fitted.fit())).gap();
      fit(page, fitted.fit());
      predictions(page);
    } else if (analysis.outcome() instanceof ParametricOutcome.Impossible impossible) {
      page.line("report.cox.impossible", NotEstimableWording.reason(impossible.reason()));
    }
    sample.below(page, analysis.warnings());
    return page.text();
  }

  private TextTable terms(ParametricFit fit) {
    boolean times = fit.distribution().hasTimeRatio();
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.cox.term"),
                Messages.text("report.parametric.coefficient"),
                Messages.text("report.parametric.error"),
                sample.withInterval(
                    Messages.text(times ? "report.parametric.timeRatio" : "report.cox.ratio")),
                Messages.text("report.cox.p")));
    for (int i = 0; i < fit.parameters().size(); i++) {
      table.add(row(fit, i));
    }
    return table;
  }

  private List<String> row(ParametricFit fit, int place) {
    Parameter parameter = fit.parameters().get(place);
    String name = parameter.name();
    if (parameter.status() != Parameter.Status.ESTIMATED) {
      boolean aliased = parameter.status() == Parameter.Status.ALIASED;
      String why = aliased ? "figure.notEstimable.aliased" : "report.infiniteRatio";
      return List.of(name, NotEstimableWording.because(Messages.text(why)));
    }
    return List.of(
        name,
        NumberWording.fixed(parameter.estimate(), DECIMALS),
        NumberWording.fixed(
            parameter.robustStandardError().orElse(parameter.standardError()), DECIMALS),
        parameter.role() == Parameter.Role.COVARIATE ? ratio(fit, place) : "",
        PValueWording.value(parameter.pValue()));
  }

  private String ratio(ParametricFit fit, int place) {
    Optional<TimeRatio> time = TimeRatio.of(fit, place);
    if (time.isPresent()) {
      TimeRatio ratio = time.get();
      return RatioWording.withLimits(ratio.estimate(), ratio.lower(), ratio.upper());
    }
    return HazardRatio.of(fit, place, study.confidenceLevel())
        .map(r -> RatioWording.withLimits(r.estimate(), r.lower(), r.upper()))
        .orElse("");
  }

  private void fit(TextPage page, ParametricFit fit) {
    fit.likelihoodRatio()
        .ifPresent(
            test -> page.plain(TestText.of(Messages.text("report.cox.likelihoodRatio"), test)));
    page.line(
        "report.parametric.criteria",
        NumberWording.oneDecimal(fit.logLikelihood()),
        NumberWording.oneDecimal(fit.aic()),
        NumberWording.oneDecimal(fit.bic()));
    for (int s = 0; s < fit.scales().size(); s++) {
      String stratum = analysis.strata().isEmpty() ? "" : " (" + analysis.strata().get(s) + ")";
      page.line(
          "report.parametric.scale", stratum, NumberWording.fixed(fit.scales().get(s), DECIMALS));
    }
    if (!fit.distribution().hasTimeRatio()) {
      page.line("report.parametric.rate");
    }
  }

  private void predictions(TextPage page) {
    if (analysis.predictions().isEmpty() || analysis.predictions().get(0).quantiles().isEmpty()) {
      return;
    }
    page.gap().line("report.parametric.predictions").gap();
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.parametric.row"),
                Messages.text("report.parametric.what"),
                sample.withInterval(Messages.text("report.parametric.predicted"))));
    for (ParametricAnalysis.PredictedRow row : analysis.predictions()) {
      for (int i = 0; i < row.quantiles().size(); i++) {
        double prob = analysis.spec().probabilities().get(i);
        String what = Messages.text("report.parametric.timeOf", Percentage.plain(prob));
        table.add(List.of(Integer.toString(row.row()), what, time(row.quantiles().get(i))));
      }
      for (int i = 0; i < row.survival().size(); i++) {
        double time = analysis.spec().times().get(i);
        String what = Messages.text("report.parametric.survivalAt", NumberWording.count(time));
        table.add(List.of(Integer.toString(row.row()), what, share(row.survival().get(i))));
      }
    }
    page.table(table);
  }

  private static String time(Predicted time) {
    if (Double.isInfinite(time.estimate())) {
      return Messages.text("number.notReached");
    }
    TimeWording words = TimeWording.upTo(time.estimate());
    return words.value(time.estimate()) + " (" + words.range(time.lower(), time.upper()) + ")";
  }

  private static String share(Predicted share) {
    return PercentWording.withLimits(share.estimate(), share.lower(), share.upper());
  }
}
