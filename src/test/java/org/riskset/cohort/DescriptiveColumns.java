package org.riskset.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stage 3: draws what no published figure depends on, and puts the patients in random order. */
final class DescriptiveColumns {
  private static final int EBV_NOT_MEASURED = 19;

  private DescriptiveColumns() {}

  static List<Patient> complete(
      List<Subject> subjects, List<Course> courses, Covariates covariates, Draws draws) {
    boolean[] ebvMissing = draws.flags(subjects.size(), EBV_NOT_MEASURED);
    List<Patient> patients = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      patients.add(
          patient(subjects.get(i), courses.get(i), covariates.profile(i), !ebvMissing[i], draws));
    }
    draws.shuffle(patients);
    return patients;
  }

  private static Patient patient(
      Subject subject, Course course, Profile profile, boolean ebvMeasured, Draws draws) {
    Extent extent = profile.extent();
    Workup workup = Workup.draw(extent, ebvMeasured, draws);
    Optional<Reirradiation> reirradiation =
        subject.isRt() ? Optional.of(Reirradiation.draw(extent, draws)) : Optional.empty();
    String firstFailure = FirstFailure.draw(subject, course, extent, draws);
    Optional<Toxicity> toxicity =
        subject.isRt() ? Optional.of(Toxicity.draw(subject, extent, draws)) : Optional.empty();
    return new Patient(subject, course, profile, workup, reirradiation, firstFailure, toxicity);
  }
}
