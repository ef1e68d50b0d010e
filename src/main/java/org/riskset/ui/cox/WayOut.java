package org.riskset.ui.cox;

import java.util.List;
import java.util.function.UnaryOperator;
import org.riskset.messages.Message;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.Penalty;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;

/**
 * A step back from choices that do not go together.
 *
 * @param label key of what it does
 * @param edit the step
 */
record WayOut(String label, UnaryOperator<Study> edit) {
  private static final WayOut EFRON =
      new WayOut("cox.useEfron", study -> study.withCox(study.cox().withTies(Ties.EFRON)));
  private static final WayOut MODEL_ERRORS =
      new WayOut(
          "cox.useModelErrors",
          study -> study.withSample(study.sample().withVariance(SampleSpec.Variance.ofModel())));
  private static final WayOut LIKELIHOOD =
      new WayOut(
          "cox.useLikelihood", study -> study.withCox(study.cox().withPenalty(Penalty.none())));

  /** The ways out of a refusal; none where the data are at fault. */
  static List<WayOut> of(Message problem) {
    return switch (problem.key()) {
      case "study.exactRobust" -> List.of(EFRON, MODEL_ERRORS);
      case "influence.exact" -> List.of(EFRON);
      case "influence.penalised" -> List.of(LIKELIHOOD);
      case "study.exactWeights" -> List.of(EFRON);
      case "study.exactPenalty" -> List.of(EFRON, LIKELIHOOD);
      case "study.penalizedRobust" -> List.of(MODEL_ERRORS, LIKELIHOOD);
      default -> List.of();
    };
  }
}
