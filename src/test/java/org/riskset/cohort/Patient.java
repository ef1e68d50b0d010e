package org.riskset.cohort;

import java.util.Optional;

/** All that the file says about one patient, but for the code and the start of re-irradiation. */
record Patient(
    Subject subject,
    Course course,
    Profile profile,
    Workup workup,
    Optional<Reirradiation> reirradiation,
    String firstFailure,
    Optional<Toxicity> toxicity) {

  boolean isRt() {
    return subject.isRt();
  }

  boolean hasPfsEvent() {
    return subject.isDead() || course.progressed();
  }
}
