package org.riskset.study.prediction;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Message;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.study.Profile;

/**
 * A patient and what a model predicts.
 *
 * @param profile the patient as the study has it
 * @param values its values of all columns of the model
 * @param refusal why nothing is predicted, or null
 * @param row what is predicted, or null
 * @param curve the whole predicted curve, or null
 * @param atRisk how many patients of its stratum are at risk at each time of the curve
 */
public record PredictedProfile(
    Profile profile,
    Map<String, String> values,
    @Nullable Message refusal,
    @Nullable PredictedRow row,
    @Nullable PredictedCurve curve,
    AtRisk atRisk) {
  /** Copies the values. */
  public PredictedProfile {
    values = Map.copyOf(values);
  }

  static PredictedProfile refused(Profile profile, Map<String, String> values, Message refusal) {
    return new PredictedProfile(profile, values, refusal, null, null, AtRisk.nobody());
  }

  /** Why nothing is predicted; empty if something is. */
  public Optional<Message> whyNot() {
    return Optional.ofNullable(refusal);
  }
}
