package org.riskset.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Draws the characteristics at recurrence, with fixed marginal counts, for stage 2 to exchange. */
final class CovariateStart {
  private static final int MEN = 71;
  private static final int SURGERY_RT = 17;
  private static final int SURGERY_NON_RT = 9;
  private static final int MEDIAN_AGE = 49;
  private static final int REPAIR_ROUNDS = 20_000;
  private static final Covariates.Trait[] REPAIRING = {
    Covariates.Trait.EXTENT, Covariates.Trait.SURGERY, Covariates.Trait.CHEMOTHERAPY
  };

  /** How many patients have which T and N category. */
  private static final int[][] EXTENT_COUNTS = {
    {1, 0, 10},
    {2, 0, 12},
    {3, 0, 17},
    {4, 0, 13},
    {0, 1, 7},
    {0, 2, 6},
    {0, 3, 2},
    {1, 1, 3},
    {1, 2, 2},
    {2, 1, 5},
    {2, 2, 3},
    {3, 1, 5},
    {3, 2, 3},
    {3, 3, 1},
    {4, 1, 2},
    {4, 2, 2},
    {4, 3, 2}
  };

  private final List<Subject> subjects;
  private final Draws draws;

  CovariateStart(List<Subject> subjects, Draws draws) {
    this.subjects = subjects;
    this.draws = draws;
  }

  /** Covariates in which every patient is plausible. */
  Covariates covariates() {
    while (true) {
      Profile[] profiles = profiles();
      Covariates covariates = new Covariates(subjects, profiles);
      if (hasWantedMarginals(profiles) && repair(covariates)) {
        return covariates;
      }
    }
  }

  private Profile[] profiles() {
    List<Extent> extents = extents();
    draws.shuffle(extents);
    boolean[] male = draws.flags(Subject.COUNT, MEN);
    boolean[] chemotherapy = byArm(46, 18);
    boolean[] targeted = byArm(17, 6);
    boolean[] immunotherapy = byArm(3, 2);
    boolean[] surgery = surgery(extents);
    Profile[] profiles = new Profile[Subject.COUNT];
    for (int i = 0; i < profiles.length; i++) {
      profiles[i] =
          new Profile(
              extents.get(i),
              surgery[i],
              chemotherapy[i],
              targeted[i],
              immunotherapy[i],
              age(),
              male[i],
              interval());
    }
    return profiles;
  }

  private static List<Extent> extents() {
    List<Extent> extents = new ArrayList<>();
    for (int[] count : EXTENT_COUNTS) {
      extents.addAll(Collections.nCopies(count[2], new Extent(count[0], count[1])));
    }
    return extents;
  }

  private boolean[] byArm(int rt, int nonRt) {
    boolean[] flags = Arrays.copyOf(draws.flags(Subject.RT_COUNT, rt), Subject.COUNT);
    boolean[] others = draws.flags(Subject.NON_RT_COUNT, nonRt);
    System.arraycopy(others, 0, flags, Subject.RT_COUNT, others.length);
    return flags;
  }

  /** Operates on resectable patients in random order until each arm's number is reached. */
  private boolean[] surgery(List<Extent> extents) {
    boolean[] surgery = new boolean[Subject.COUNT];
    int leftRt = SURGERY_RT;
    int leftNonRt = SURGERY_NON_RT;
    for (int i : draws.permutation(Subject.COUNT)) {
      if (!extents.get(i).isResectable()) {
        continue;
      }
      if (subjects.get(i).isRt()) {
        surgery[i] = leftRt-- > 0;
      } else {
        surgery[i] = leftNonRt-- > 0;
      }
    }
    return surgery;
  }

  private int age() {
    int age;
    do {
      age = (int) Math.round(49 + 10.5 * draws.normal());
    } while (age < 23 || age > 75);
    return age;
  }

  private int interval() {
    long interval;
    do {
      interval = Math.round(10 * StrictMath.exp(StrictMath.log(31) + 0.75 * draws.normal()));
    } while (interval < 60 || interval > 1900);
    return (int) interval;
  }

  private boolean hasWantedMarginals(Profile[] profiles) {
    int middle = profiles.length / 2;
    int age = Arrays.stream(profiles).mapToInt(Profile::age).sorted().toArray()[middle];
    int interval = Arrays.stream(profiles).mapToInt(Profile::interval).sorted().toArray()[middle];
    long operated = Arrays.stream(profiles).filter(Profile::surgery).count();
    return age == MEDIAN_AGE
        && operated == SURGERY_RT + SURGERY_NON_RT
        && interval >= 280
        && interval <= 340;
  }

  /** Gives implausible patients another's trait until none is left; false if that does not end. */
  private boolean repair(Covariates covariates) {
    for (int round = 0; round < REPAIR_ROUNDS; round++) {
      if (repairOnce(covariates)) {
        return true;
      }
    }
    return false;
  }

  private boolean repairOnce(Covariates covariates) {
    boolean plausible = true;
    for (int i = 0; i < covariates.size(); i++) {
      if (covariates.isPlausible(i)) {
        continue;
      }
      plausible = false;
      int other = draws.below(covariates.size());
      Covariates.Trait trait = REPAIRING[draws.below(REPAIRING.length)];
      if (covariates.maySwap(i, other, trait)) {
        covariates.swap(i, other, trait);
      }
    }
    return plausible;
  }
}
