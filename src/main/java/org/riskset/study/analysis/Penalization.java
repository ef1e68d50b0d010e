package org.riskset.study.analysis;

import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.elasticnet.ElasticNetFit;
import org.riskset.statistics.cox.firth.FirthFit;

/** What there is to know of a penalised Cox model beside the model itself. */
public sealed interface Penalization {
  /** The model. */
  CoxFit model();

  /** The penalised log likelihood at the estimate. */
  double penalizedLogLikelihood();

  /** Firth's penalty. */
  record Firth(FirthFit fit) implements Penalization {
    @Override
    public CoxFit model() {
      return fit.fit();
    }

    @Override
    public double penalizedLogLikelihood() {
      return fit.penalizedLogLikelihood();
    }
  }

  /** A ridge or lasso penalty. */
  record ElasticNet(ElasticNetFit fit) implements Penalization {
    @Override
    public CoxFit model() {
      return fit.fit();
    }

    @Override
    public double penalizedLogLikelihood() {
      return fit.penalizedLogLikelihood();
    }
  }
}
