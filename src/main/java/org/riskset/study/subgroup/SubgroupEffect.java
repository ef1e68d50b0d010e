package org.riskset.study.subgroup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.inference.NotEstimable;

/**
 * The effect of a treatment in one subgroup, from a Cox model of its rows.
 *
 * @param level the subgroup as the data name it
 * @param n rows
 * @param events rows with the event
 * @param arms the treatment's levels, reference first
 * @param contrasts each further level against the reference
 */
public record SubgroupEffect(
    String level, int n, int events, List<Arm> arms, List<Contrast> contrasts) {
  /** Copies the lists. */
  public SubgroupEffect {
    arms = List.copyOf(arms);
    contrasts = List.copyOf(contrasts);
  }

  /**
   * One level of the treatment.
   *
   * @param level the level
   * @param n rows
   * @param events rows with the event
   */
  public record Arm(String level, int n, int events) {}

  /**
   * One level of the treatment against the reference.
   *
   * @param term name of the coefficient
   * @param level the level
   * @param reference the reference
   * @param coefficient the estimate, or null where there is none
   * @param reason why there is none, or null
   */
  public record Contrast(
      String term,
      String level,
      String reference,
      @Nullable Coefficient coefficient,
      @Nullable NotEstimable reason) {
    /** The estimate; infinite or aliased ones have their status. */
    public Optional<Coefficient> estimate() {
      return Optional.ofNullable(coefficient);
    }

    /** Why there is no estimate. */
    public Optional<NotEstimable> absence() {
      return Optional.ofNullable(reason);
    }
  }
}
