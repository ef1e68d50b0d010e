package org.riskset.cohort;

import java.util.List;

/**
 * The characteristics of all patients while the search exchanges them: whatever is swapped, each
 * column's overall distribution stays as it was drawn.
 */
final class Covariates {
  /** What two patients can exchange. */
  enum Trait {
    EXTENT,
    SURGERY,
    CHEMOTHERAPY,
    AGE,
    SEX,
    INTERVAL
  }

  private final List<Subject> subjects;
  private final Profile[] profiles;

  Covariates(List<Subject> subjects, Profile[] profiles) {
    this.subjects = subjects;
    this.profiles = profiles.clone();
  }

  int size() {
    return profiles.length;
  }

  Subject subject(int patient) {
    return subjects.get(patient);
  }

  Profile profile(int patient) {
    return profiles[patient];
  }

  /** Exchanges a trait of two patients; swapping again takes it back. */
  void swap(int i, int j, Trait trait) {
    Profile first = profiles[i];
    profiles[i] = receive(first, profiles[j], trait);
    profiles[j] = receive(profiles[j], first, trait);
  }

  private static Profile receive(Profile to, Profile from, Trait trait) {
    return new Profile(
        (trait == Trait.EXTENT ? from : to).extent(),
        (trait == Trait.SURGERY ? from : to).surgery(),
        (trait == Trait.CHEMOTHERAPY ? from : to).chemotherapy(),
        to.targetedTherapy(),
        to.immunotherapy(),
        (trait == Trait.AGE ? from : to).age(),
        (trait == Trait.SEX ? from : to).male(),
        (trait == Trait.INTERVAL ? from : to).interval());
  }

  /** Treatments are exchanged within an arm only. */
  boolean maySwap(int i, int j, Trait trait) {
    boolean treatment = trait == Trait.SURGERY || trait == Trait.CHEMOTHERAPY;
    return !treatment || subject(i).arm() == subject(j).arm();
  }

  /** Whether a treatment swap would change anything. */
  boolean differ(int i, int j, Trait trait) {
    return switch (trait) {
      case SURGERY -> profiles[i].surgery() != profiles[j].surgery();
      case CHEMOTHERAPY -> profiles[i].chemotherapy() != profiles[j].chemotherapy();
      case EXTENT, AGE, SEX, INTERVAL -> true;
    };
  }

  /** Whether the patient's disease, treatment and fate go together. */
  boolean isPlausible(int patient) {
    Subject subject = subjects.get(patient);
    Profile profile = profiles[patient];
    boolean bleedsOutsideTarget =
        subject.isRt() && subject.fate() == Fate.HAEMORRHAGE && profile.extent().isRegionalOnly();
    boolean unresectable = profile.surgery() && !profile.extent().isResectable();
    boolean untreated = !subject.isRt() && !profile.surgery() && !profile.chemotherapy();
    return !bleedsOutsideTarget && !unresectable && !untreated;
  }
}
