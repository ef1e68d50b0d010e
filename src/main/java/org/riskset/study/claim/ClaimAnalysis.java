package org.riskset.study.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.sensitivity.EValue;

/**
 * The effect of a treatment, estimated in several ways.
 *
 * @param arms the arms
 * @param estimates one per way, the naive one first
 * @param waiting how long the treated arm waited, or null where the start is not known
 */
public record ClaimAnalysis(
    TwoArms arms, List<ClaimEstimate> estimates, @Nullable WaitingTimes waiting) {
  /** Copies the list. */
  public ClaimAnalysis {
    estimates = List.copyOf(estimates);
  }

  /** How long the treated arm waited; empty where the start is not known. */
  public Optional<WaitingTimes> waitingTimes() {
    return Optional.ofNullable(waiting);
  }

  /** The estimates that exist. */
  public List<Coefficient> coefficients() {
    return estimates.stream().flatMap(estimate -> estimate.coefficient().stream()).toList();
  }

  /** The naive estimate. */
  public ClaimEstimate naive() {
    return estimates.get(0);
  }

  /** The E-value of the naive limit nearer to 1; empty without finite limits. */
  public OptionalDouble sensitivity() {
    Optional<Coefficient> found = naive().coefficient();
    if (found.isEmpty()) {
      return OptionalDouble.empty();
    }
    double lower = found.get().lower();
    double upper = found.get().upper();
    return lower > 0 && upper < Double.POSITIVE_INFINITY
        ? OptionalDouble.of(EValue.ofLimits(lower, upper))
        : OptionalDouble.empty();
  }
}
