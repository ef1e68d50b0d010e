package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.study.analysis.CoxAnalysis;

/** What is said of a Cox model as a whole, as JSON. */
final class CoxFitJson {
  private CoxFitJson() {}

  static void add(ObjectNode answer, CoxAnalysis analysis, CoxFit fit) {
    answer.put("converged", fit.converged());
    answer.put("iterations", fit.iterations());
    ObjectNode likelihood = answer.putObject("log_likelihood");
    likelihood.set("null", JsonNumbers.number(fit.nullLogLikelihood()));
    likelihood.set("model", JsonNumbers.number(fit.logLikelihood()));
    InformationCriteria criteria = InformationCriteria.of(fit, analysis.sample().events());
    answer.set("aic", JsonNumbers.number(criteria.aic()));
    answer.set("bic", JsonNumbers.number(criteria.bic()));
    answer.set("variance", matrix(fit.variance()));
    fit.robustPart()
        .ifPresent(robust -> answer.set("naive_variance", matrix(robust.modelVariance())));
    addTests(answer.putObject("tests"), fit);
    ConcordanceJson.add(answer.putObject("concordance"), fit.concordance());
  }

  private static void addTests(ObjectNode tests, CoxFit fit) {
    ComparisonJson.addTest(tests.putObject("likelihood_ratio"), fit.likelihoodRatio());
    ComparisonJson.addTest(tests.putObject("wald"), fit.wald());
    ComparisonJson.addTest(tests.putObject("score"), fit.score());
    fit.robustPart()
        .ifPresent(r -> ComparisonJson.addTest(tests.putObject("robust_score"), r.score()));
  }

  private static ArrayNode matrix(SymmetricMatrix matrix) {
    return JsonNumbers.matrix(matrix.size(), matrix::get);
  }
}
