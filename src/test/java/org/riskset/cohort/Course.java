package org.riskset.cohort;

/**
 * A patient's times from diagnosis of recurrence, in whole tenths of a month.
 *
 * @param os time to death or last contact
 * @param pfs time to progression, or {@code os} without one
 * @param progressed whether progression was documented
 */
record Course(int os, int pfs, boolean progressed) {
  static final int THREE_YEARS = 360;
  static final int FIVE_YEARS = 600;
  static final int SHORTEST = 40;
  static final int LONGEST = 1000;

  /** No time lies this close to a landmark, so that counting in days gives the same figures. */
  private static final int LANDMARK_GUARD = 5;

  private static final int EARLIEST_PROGRESSION = 20;
  private static final int SHORTEST_LIFE_AFTER_PROGRESSION = 10;

  Course {
    if (!progressed && pfs != os) {
      throw new IllegalArgumentException("without progression both times are one");
    }
  }

  static Course progressing(int os, int pfs) {
    return new Course(os, pfs, true);
  }

  static Course withoutProgression(int os) {
    return new Course(os, os, false);
  }

  /** Whether the study's follow-up, the landmarks and the patient's fate permit this course. */
  boolean fits(Subject subject) {
    if (os < SHORTEST || os > LONGEST || isNearLandmark(os)) {
      return false;
    }
    if (!subject.isRt() && os >= FIVE_YEARS - LANDMARK_GUARD) {
      return false;
    }
    return progressed ? progressionIsPlausible() : !subject.fate().requiresProgression();
  }

  private boolean progressionIsPlausible() {
    return pfs >= EARLIEST_PROGRESSION
        && pfs <= os - SHORTEST_LIFE_AFTER_PROGRESSION
        && !isNearLandmark(pfs);
  }

  private static boolean isNearLandmark(int time) {
    return Math.abs(time - THREE_YEARS) <= LANDMARK_GUARD
        || Math.abs(time - FIVE_YEARS) <= LANDMARK_GUARD;
  }
}
