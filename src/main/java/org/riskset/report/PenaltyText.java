package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.elasticnet.ElasticNetFit;
import org.riskset.statistics.cox.elasticnet.LambdaChoice;
import org.riskset.statistics.cox.elasticnet.PathStep;
import org.riskset.study.Penalty;
import org.riskset.study.analysis.Penalization;

/** The penalty of a Cox model in plain text. */
final class PenaltyText {
  private static final int DIGITS = 4;

  private PenaltyText() {}

  /** The tests of the whole model that there are. */
  static void tests(TextPage page, Penalization penalization) {
    if (penalization instanceof Penalization.Firth) {
      CoxFit fit = penalization.model();
      page.plain(TestText.of(Messages.text("report.cox.penalizedRatio"), fit.likelihoodRatio()));
      page.plain(TestText.of(Messages.text("report.cox.wald"), fit.wald()));
      page.plain(TestText.of(Messages.text("report.cox.scoreUnpenalized"), fit.score()));
    }
  }

  /** What is penalised, by which weight, and what follows for the numbers shown. */
  static void describe(TextPage page, Penalty penalty, Penalization penalization) {
    if (penalization instanceof Penalization.ElasticNet net) {
      page.paragraph(
          Messages.text("report.cox.penalty." + penalty.kind(), significant(net.fit().lambda())));
      net.fit().crossValidation().ifPresent(choice -> choice(page, choice, penalty.seed()));
      page.paragraph(Messages.text("report.cox.penalty.noInference"));
      path(page, net.fit());
    } else {
      page.paragraph(Messages.text("report.cox.penalty.FIRTH"));
    }
  }

  /** What a bootstrap does with the weight of the penalty, if there is one. */
  static void bootstrap(TextPage page, Penalty penalty) {
    if (penalty.kind().isWeighted()) {
      boolean given = penalty.lambda().isPresent();
      page.paragraph(Messages.text(given ? "report.bootstrap.given" : "report.bootstrap.chosen"));
    }
  }

  private static void choice(TextPage page, LambdaChoice choice, long seed) {
    int folds = choice.folds().stream().mapToInt(Integer::intValue).max().orElse(0);
    page.paragraph(
        Messages.text(
            "report.cox.penalty.chosen",
            folds,
            String.format(Locale.ROOT, "%d", seed),
            significant(choice.withinOneError())));
  }

  private static void path(TextPage page, ElasticNetFit fit) {
    if (fit.path().isEmpty()) {
      return;
    }
    page.gap().line("report.cox.penalty.path");
    List<String> head = new ArrayList<>(List.of(Messages.text("report.cox.penalty.lambda")));
    fit.fit().coefficients().stream().map(Coefficient::name).forEach(head::add);
    TextTable table = new TextTable(head);
    for (PathStep step : fit.path()) {
      List<String> row = new ArrayList<>(List.of(significant(step.lambda())));
      step.coefficients().stream().map(PenaltyText::significant).forEach(row::add);
      table.add(row);
    }
    page.table(table);
  }

  private static String significant(double value) {
    return NumberWording.significant(value, DIGITS);
  }
}
