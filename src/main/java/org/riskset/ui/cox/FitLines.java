package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.elasticnet.ElasticNetFit;
import org.riskset.statistics.cox.elasticnet.LambdaChoice;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.study.Penalty;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Penalization;
import org.riskset.study.analysis.ProportionalityAnalysis;

/** Words how well a model fits. */
final class FitLines {
  private static final int DIGITS = 3;

  private final Study study;
  private final CoxAnalysis analysis;
  private final List<FitLine> lines = new ArrayList<>();

  private FitLines(Study study, CoxAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
  }

  static List<FitLine> of(Study study, CoxAnalysis analysis) {
    FitLines fit = new FitLines(study, analysis);
    fit.addAll();
    return fit.lines;
  }

  private void addAll() {
    String patients = Messages.text("cox.fit.patients", study.endpoint().words().plural());
    String count = NumberWording.count(analysis.sample().n());
    add(patients, count + " · " + NumberWording.count(analysis.sample().events()));
    if (analysis.outcome() instanceof CoxOutcome.Fitted fitted) {
      addFit(fitted.fit());
    }
  }

  private void addFit(CoxFit fit) {
    Penalization penalization = analysis.penalized().orElse(null);
    if (penalization instanceof Penalization.ElasticNet net) {
      addPenalty(net.fit());
    } else if (penalization instanceof Penalization.Firth) {
      test("cox.fit.penalisedLikelihoodRatio", fit.likelihoodRatio());
      test("cox.fit.wald", fit.wald());
    } else {
      addTests(fit);
    }
    String concordance = concordance(fit.concordance(), study.confidenceLevel());
    add(Messages.text("cox.fit.concordance"), concordance);
    if (!analysis.columns().isEmpty()) {
      add(Messages.text("cox.fit.proportionality"), proportionality());
    }
  }

  private void addTests(CoxFit fit) {
    Optional<CoxFit.Robust> robust = fit.robustPart();
    test("cox.fit.likelihoodRatio", fit.likelihoodRatio());
    test(robust.isPresent() ? "cox.fit.robustWald" : "cox.fit.wald", fit.wald());
    robust.ifPresentOrElse(
        part -> test("cox.fit.robustScore", part.score()),
        () -> test("cox.fit.score", fit.score()));
  }

  private void addPenalty(ElasticNetFit net) {
    String lambda = NumberWording.significant(net.lambda(), DIGITS);
    Optional<LambdaChoice> choice = net.crossValidation();
    int folds =
        choice.stream()
            .flatMap(c -> c.folds().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    add(
        folds > 0 ? Messages.text("cox.fit.lambdaChosen", folds) : Messages.text("cox.fit.lambda"),
        lambda);
    choice.ifPresent(
        c ->
            add(
                Messages.text("cox.fit.lambdaWithin"),
                NumberWording.significant(c.withinOneError(), DIGITS)));
    if (study.cox().penalty().kind() == Penalty.Kind.LASSO) {
      List<Coefficient> all = net.fit().coefficients();
      long kept = all.stream().filter(c -> c.isEstimated() && c.estimate() != 0).count();
      add(Messages.text("cox.fit.kept"), Messages.text("cox.fit.keptOf", kept, all.size()));
    }
    add(Messages.text("cox.fit.tests"), Messages.text("cox.fit.noTests"));
  }

  private String proportionality() {
    return analysis
        .proportionalHazards()
        .map(ProportionalityAnalysis::tests)
        .map(tests -> proportionality(tests.global()))
        .orElseGet(() -> Messages.text("cox.fit.notTested"));
  }

  private static String proportionality(ProportionalityOutcome outcome) {
    return outcome instanceof ProportionalityOutcome.Impossible impossible
        ? NotEstimableWording.because(impossible.reason())
        : outcome.found().map(test -> PValueWording.sentence(test.pValue())).orElse("");
  }

  private void test(String key, ChiSquareTest test) {
    String statistic = NumberWording.oneDecimal(test.statistic());
    add(
        Messages.text(key, test.degreesOfFreedom()),
        Double.isNaN(test.statistic())
            ? statistic
            : statistic + ", " + PValueWording.sentence(test.pValue()));
  }

  private void add(String name, String value) {
    lines.add(new FitLine(name, value));
  }

  /** C with normal limits, cut to the possible. */
  private static String concordance(Concordance concordance, double confidenceLevel) {
    double reach = NormalQuantile.twoSided(confidenceLevel) * concordance.standardError();
    return RatioWording.withLimits(
        concordance.estimate(),
        Math.max(0, concordance.estimate() - reach),
        Math.min(1, concordance.estimate() + reach));
  }
}
