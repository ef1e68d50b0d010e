package org.riskset.statistics.cox.firth;

import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.cox.likelihood.InformationGradient;
import org.riskset.statistics.cox.likelihood.PartialLikelihood;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.firth.SmoothFunction;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.RiskSets;

/** ℓ(β) + ½ log det I(β), ℓ Cox's log partial likelihood and I its information. */
final class FirthLikelihood implements SmoothFunction {
  private final PartialLikelihood likelihood;
  private final InformationGradient gradient;

  FirthLikelihood(RiskSets riskSets, Design design, Ties ties) {
    likelihood = new PartialLikelihood(riskSets, design, ties);
    gradient = new InformationGradient(riskSets, design, ties);
  }

  @Override
  public int size() {
    return likelihood.size();
  }

  @Override
  public Place at(double[] coefficients) {
    Evaluation evaluation = likelihood.evaluate(coefficients);
    GeneralizedCholesky information = GeneralizedCholesky.of(evaluation.information());
    if (information.rank() < size()) {
      return new Place(
          Double.NEGATIVE_INFINITY, evaluation.score().clone(), evaluation.information());
    }
    double[] change = gradient.trace(coefficients, information.inverse());
    double[] score = evaluation.score().clone();
    for (int k = 0; k < score.length; k++) {
      score[k] += change[k] / 2;
    }
    double value = evaluation.value() + information.logDeterminant() / 2;
    return new Place(value, score, evaluation.information());
  }
}
