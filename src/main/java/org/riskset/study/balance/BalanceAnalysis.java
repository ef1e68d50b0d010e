package org.riskset.study.balance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Message;
import org.riskset.study.claim.TwoArms;
import org.riskset.study.claim.WaitingTimes;

/**
 * The balance of two arms.
 *
 * @param arms the arms
 * @param treated patients of the treated arm
 * @param comparison patients of the other
 * @param variables one per column, the largest difference first
 * @param terms number of terms that weigh, 0 for no weights
 * @param refusal why there are no weights although there are terms, or null
 * @param waiting how long the treated arm waited, or null where the start is not known
 */
public record BalanceAnalysis(
    TwoArms arms,
    int treated,
    int comparison,
    List<Variable> variables,
    int terms,
    @Nullable Message refusal,
    @Nullable WaitingTimes waiting) {
  /** Copies the list. */
  public BalanceAnalysis {
    variables = List.copyOf(variables);
  }

  /**
   * The balance of one column.
   *
   * @param name the column
   * @param known patients of whom it is known
   * @param unknown patients of whom it is not
   * @param before absolute standardised difference as recorded; empty if it does not exist
   * @param after the same weighted, by the same rod; empty without weights
   * @param deviation standard deviation that chance alone gives it, √(1/n₁ + 1/n₂)
   */
  public record Variable(
      String name,
      int known,
      int unknown,
      OptionalDouble before,
      OptionalDouble after,
      double deviation) {
    /**
     * Whether the difference as recorded is larger than chance alone gives.
     *
     * @param quantile the normal quantile that bounds what chance gives
     */
    public boolean isBeyondChance(double quantile) {
      return before.isPresent() && before.getAsDouble() > quantile * deviation;
    }
  }

  /** Standard deviation of a difference that chance alone gives in arms of these sizes. */
  public double deviation() {
    return Math.sqrt(1.0 / treated + 1.0 / comparison);
  }

  /** Why there are no weights although there are terms. */
  public Optional<Message> withoutWeights() {
    return Optional.ofNullable(refusal);
  }

  /** How long the treated arm waited. */
  public Optional<WaitingTimes> waitingTimes() {
    return Optional.ofNullable(waiting);
  }
}
