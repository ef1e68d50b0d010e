package org.riskset.study.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.Coefficient;

/**
 * One estimate of the effect.
 *
 * @param method how it is had
 * @param counts patients and events behind it, or null if the data refuse to be read
 * @param result the estimate, or why there is none
 */
public record ClaimEstimate(ClaimMethod method, @Nullable ArmCounts counts, ClaimResult result) {
  /** Patients and events behind it. */
  public Optional<ArmCounts> patients() {
    return Optional.ofNullable(counts);
  }

  /** The hazard ratio; empty if there is none. */
  public Optional<Coefficient> coefficient() {
    return result instanceof ClaimResult.Estimated estimated
        ? Optional.of(estimated.coefficient())
        : Optional.empty();
  }
}
