package org.riskset.study.claim;

/**
 * Patients and events in two arms.
 *
 * @param treated the treated arm
 * @param comparison the other
 */
public record ArmCounts(Side treated, Side comparison) {
  /**
   * One arm.
   *
   * @param n patients
   * @param events patients with the event
   */
  public record Side(int n, int events) {}

  /** Patients in both arms. */
  public int n() {
    return treated.n() + comparison.n();
  }

  /** Patients with the event in both arms. */
  public int events() {
    return treated.events() + comparison.events();
  }
}
