package org.riskset.messages;

import org.riskset.statistics.inference.NotEstimable;

/** Words what stands where a number would, if the number does not exist. */
public final class NotEstimableWording {
  private NotEstimableWording() {}

  /** Why: "no events". */
  public static String reason(NotEstimable reason) {
    return Messages.text("notEstimable." + reason.name());
  }

  /** That and why: "not estimable: no events". */
  public static String because(NotEstimable reason) {
    return because(reason(reason));
  }

  /** That and why, the reason being already in words. */
  public static String because(String reason) {
    return Messages.text("number.notEstimable", reason);
  }
}
