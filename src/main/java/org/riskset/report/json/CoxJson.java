package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;

/** The answer of {@code cox}. */
final class CoxJson {
  private CoxJson() {}

  static ObjectNode of(Study study, CoxAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("cox", analysis.sample());
    answer.put("ties", study.cox().ties().name().toLowerCase(Locale.ROOT));
    answer.put("penalty", "none");
    answer.put("conf_level", study.confidenceLevel());
    ArrayNode terms = answer.putArray("terms");
    if (analysis.outcome() instanceof CoxOutcome.Fitted fitted) {
      CoxTermsJson.add(terms, analysis);
      add(answer, analysis, fitted.fit());
    } else if (analysis.outcome() instanceof CoxOutcome.Impossible impossible) {
      JsonAnswer.notEstimable(answer, impossible.reason());
    }
    if (study.cox().univariable()) {
      addUnivariable(answer.putArray("univariate"), analysis.univariable());
    }
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static void add(ObjectNode answer, CoxAnalysis analysis, CoxFit fit) {
    answer.put("converged", fit.converged());
    answer.put("iterations", fit.iterations());
    ObjectNode likelihood = answer.putObject("log_likelihood");
    likelihood.set("null", JsonNumbers.number(fit.nullLogLikelihood()));
    likelihood.set("model", JsonNumbers.number(fit.logLikelihood()));
    InformationCriteria criteria = InformationCriteria.of(fit, analysis.sample().events());
    answer.set("aic", JsonNumbers.number(criteria.aic()));
    answer.set("bic", JsonNumbers.number(criteria.bic()));
    answer.set("variance", JsonNumbers.matrix(fit.variance().size(), fit.variance()::get));
    ObjectNode tests = answer.putObject("tests");
    ComparisonJson.addTest(tests.putObject("likelihood_ratio"), fit.likelihoodRatio());
    ComparisonJson.addTest(tests.putObject("wald"), fit.wald());
    ComparisonJson.addTest(tests.putObject("score"), fit.score());
    add(answer.putObject("concordance"), fit.concordance());
  }

  private static void add(ObjectNode node, Concordance concordance) {
    node.set("estimate", JsonNumbers.number(concordance.estimate()));
    node.set("std_error", JsonNumbers.number(concordance.standardError()));
    node.set("concordant", JsonNumbers.count(concordance.concordant()));
    node.set("discordant", JsonNumbers.count(concordance.discordant()));
    node.set("tied_x", JsonNumbers.count(concordance.tiedX()));
    node.set("tied_y", JsonNumbers.count(concordance.tiedY()));
    node.set("tied_xy", JsonNumbers.count(concordance.tiedXY()));
  }

  private static void addUnivariable(ArrayNode terms, List<CoxAnalysis> models) {
    models.forEach(model -> CoxTermsJson.add(terms, model));
  }
}
