package org.riskset.report;

import java.util.List;
import java.util.Optional;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.report.json.InformationCriteria;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Penalization;

/** A Cox model in plain text. */
final class CoxText {
  private final Study study;
  private final CoxAnalysis analysis;
  private final List<CoxSection> sections;
  private final SampleText sample;

  private CoxText(Study study, CoxAnalysis analysis, List<CoxSection> sections) {
    this.study = study;
    this.analysis = analysis;
    this.sections = sections;
    this.sample = new SampleText(study);
  }

  static String of(Study study, CoxAnalysis analysis, List<CoxSection> sections) {
    return new CoxText(study, analysis, sections).page();
  }

  private String page() {
    TextPage page = new TextPage();
    page.line("report.cox.title").gap();
    sample.above(page, analysis.sample());
    if (analysis.outcome() instanceof CoxOutcome.Fitted fitted) {
      page.table(CoxTermsText.of(study, analysis, sample)).gap();
      alone(page);
      fit(page, fitted.fit());
    } else if (analysis.outcome() instanceof CoxOutcome.Impossible impossible) {
      page.line("report.cox.impossible", NotEstimableWording.reason(impossible.reason()));
    }
    sections.stream()
        .map(CoxSection::text)
        .filter(text -> !text.isEmpty())
        .forEach(text -> page.gap().block(text));
    sample.below(page, analysis.warnings());
    return page.text();
  }

  private void fit(TextPage page, CoxFit fit) {
    Optional<Penalization> penalization = analysis.penalized();
    if (penalization.isPresent()) {
      PenaltyText.tests(page, penalization.get());
    } else {
      tests(page, fit);
    }
    page.line(
        "report.cox.concordance",
        NumberWording.fixed(fit.concordance().estimate(), 3),
        NumberWording.fixed(fit.concordance().standardError(), 3));
    if (penalization.isEmpty()) {
      InformationCriteria criteria = InformationCriteria.of(fit, analysis.sample().events());
      page.line(
          "report.cox.criteria",
          NumberWording.oneDecimal(criteria.aic()),
          NumberWording.oneDecimal(criteria.bic()));
    }
    page.line("report.cox.ties", TiesText.of(study.cox().ties()));
    List<String> strata = study.cox().strata();
    if (!strata.isEmpty()) {
      page.line("report.cox.strata", sample.labels(strata));
    }
    fit.robustPart().ifPresent(robust -> page.line("report.cox.robust"));
    penalization.ifPresent(it -> PenaltyText.describe(page, study.cox().penalty(), it));
    ProportionalityText.add(page, study, analysis);
  }

  private static void tests(TextPage page, CoxFit fit) {
    page.plain(TestText.of(Messages.text("report.cox.likelihoodRatio"), fit.likelihoodRatio()));
    page.plain(TestText.of(Messages.text("report.cox.wald"), fit.wald()));
    page.plain(TestText.of(Messages.text("report.cox.score"), fit.score()));
    fit.robustPart()
        .ifPresent(
            robust ->
                page.plain(TestText.of(Messages.text("report.cox.robustScore"), robust.score())));
  }

  /** Says on how many patients each model of one term rests, where not on those of the full one. */
  private void alone(TextPage page) {
    int n = analysis.sample().n();
    if (analysis.univariable().stream().allMatch(model -> model.sample().n() == n)) {
      return;
    }
    List<String> sizes =
        analysis.univariable().stream()
            .map(model -> new Object[] {model.table().get(0).label(), model.sample().n()})
            .map(pair -> Messages.text("report.cox.aloneN", pair))
            .toList();
    page.line("report.cox.aloneOther", String.join(", ", sizes));
  }
}
