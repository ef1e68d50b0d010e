package org.riskset.study;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it is shown what each subject moves the coefficients of a Cox model by.
 *
 * @param coefficient name of the coefficient that is drawn, or null for the one that is moved most
 * @param order order in which subjects are drawn
 */
public record InfluenceSpec(@Nullable String coefficient, Order order) {
  /** Orders of subjects. */
  public enum Order {
    /** As in the data. */
    ROWS,
    /** From the largest change downwards to the largest upwards. */
    SIZE
  }

  /** The coefficient that is moved most, subjects as in the data. */
  public static InfluenceSpec defaults() {
    return new InfluenceSpec(null, Order.ROWS);
  }

  /** Name of the coefficient that is drawn; empty for the one that is moved most. */
  public Optional<String> chosenCoefficient() {
    return Optional.ofNullable(coefficient);
  }

  /** The same for another coefficient, or the one that is moved most. */
  public InfluenceSpec withCoefficient(@Nullable String name) {
    return new InfluenceSpec(name, order);
  }

  /** The same with subjects in another order. */
  public InfluenceSpec withOrder(Order other) {
    return new InfluenceSpec(coefficient, other);
  }
}
