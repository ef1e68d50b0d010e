package org.riskset.study.analysis;

import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.elasticnet.ElasticNetOptions;
import org.riskset.statistics.cox.elasticnet.ElasticNetOutcome;
import org.riskset.statistics.cox.elasticnet.ElasticNetRegression;
import org.riskset.statistics.cox.firth.FirthOutcome;
import org.riskset.statistics.cox.firth.FirthRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.study.Penalty;

/**
 * A Cox model under whatever penalty a study asks for.
 *
 * @param outcome the model, or why there is none
 * @param penalization what the penalty adds, or null without one
 */
public record PenalizedCox(CoxOutcome outcome, @Nullable Penalization penalization) {
  static PenalizedCox fit(
      CoxDesign design, CoxOptions options, Penalty penalty, Progress progress) {
    CoxSample sample = design.sample();
    return switch (penalty.kind()) {
      case NONE ->
          new PenalizedCox(CoxRegression.fit(sample, design.clusters(), options, progress), null);
      case FIRTH -> of(FirthRegression.fit(sample, options, progress));
      case RIDGE, LASSO ->
          of(
              ElasticNetRegression.fit(
                  sample, elasticNet(options, penalty, penalty.path()), progress));
    };
  }

  /**
   * The same fit of other rows of the model: a weight of the penalty that was given stays, one that
   * was chosen is chosen anew, in folds that keep the copies of a row together.
   *
   * @param fit the model
   * @param penalty its penalty
   * @param progress may stop a fit that takes long
   */
  public static CoxFitter refit(CoxFit fit, Penalty penalty, Progress progress) {
    CoxOptions options = fit.options();
    return penalty.kind() == Penalty.Kind.NONE
        ? CoxFitter.ordinary(options)
        : new Penalized(options, penalty, progress);
  }

  private record Penalized(CoxOptions options, Penalty penalty, Progress progress)
      implements CoxFitter {
    @Override
    public CoxOutcome fit(CoxSample drawn, int[] origin) {
      return penalty.kind() == Penalty.Kind.FIRTH
          ? of(FirthRegression.estimate(drawn, options)).outcome()
          : of(ElasticNetRegression.fit(
                  drawn, origin, elasticNet(options, penalty, false), progress))
              .outcome();
    }

    @Override
    public boolean maximizesLikelihood() {
      return false;
    }
  }

  private static ElasticNetOptions elasticNet(CoxOptions options, Penalty penalty, boolean path) {
    double alpha = penalty.kind() == Penalty.Kind.LASSO ? 1 : 0;
    return new ElasticNetOptions(
        options, alpha, penalty.lambda(), path, ElasticNetOptions.USUAL_FOLDS, penalty.seed());
  }

  private static PenalizedCox of(FirthOutcome outcome) {
    return outcome instanceof FirthOutcome.Fitted fitted
        ? of(new Penalization.Firth(fitted.fit()))
        : new PenalizedCox(
            new CoxOutcome.Impossible(((FirthOutcome.Impossible) outcome).reason()), null);
  }

  private static PenalizedCox of(ElasticNetOutcome outcome) {
    return outcome instanceof ElasticNetOutcome.Fitted fitted
        ? of(new Penalization.ElasticNet(fitted.fit()))
        : new PenalizedCox(
            new CoxOutcome.Impossible(((ElasticNetOutcome.Impossible) outcome).reason()), null);
  }

  private static PenalizedCox of(Penalization penalization) {
    return new PenalizedCox(new CoxOutcome.Fitted(penalization.model()), penalization);
  }
}
