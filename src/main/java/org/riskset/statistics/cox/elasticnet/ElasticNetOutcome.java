package org.riskset.statistics.cox.elasticnet;

import org.riskset.statistics.inference.NotEstimable;

/** Either a penalised Cox model, or the reason why there is none. */
public sealed interface ElasticNetOutcome {
  /** The model was fitted. */
  record Fitted(ElasticNetFit fit) implements ElasticNetOutcome {}

  /** No model exists for these data. */
  record Impossible(NotEstimable reason) implements ElasticNetOutcome {}
}
