package org.riskset.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is fixed about a patient before any search: the arm and how follow-up ends. */
record Subject(Arm arm, Fate fate) {
  static final int RT_COUNT = 72;
  static final int NON_RT_COUNT = 23;
  static final int COUNT = RT_COUNT + NON_RT_COUNT;

  /**
   * The 95 patients, RT first. 61 tumour deaths, 19 of them haemorrhages and 18 distant metastases,
   * are published; the split by arm and the other counts are invented, so that 54 deaths have a
   * documented mechanism.
   */
  static List<Subject> all() {
    List<Subject> subjects = new ArrayList<>();
    add(subjects, Arm.RT, Fate.HAEMORRHAGE, 15);
    add(subjects, Arm.RT, Fate.DISTANT_METASTASIS, 11);
    add(subjects, Arm.RT, Fate.LOCOREGIONAL_PROGRESSION, 11);
    add(subjects, Arm.RT, Fate.TUMOUR_UNSPECIFIED, 7);
    add(subjects, Arm.RT, Fate.OTHER_CAUSE, 2);
    add(subjects, Arm.RT, Fate.ALIVE, 26);
    add(subjects, Arm.NON_RT, Fate.HAEMORRHAGE, 4);
    add(subjects, Arm.NON_RT, Fate.DISTANT_METASTASIS, 7);
    add(subjects, Arm.NON_RT, Fate.LOCOREGIONAL_PROGRESSION, 6);
    add(subjects, Arm.NON_RT, Fate.ALIVE, 6);
    return List.copyOf(subjects);
  }

  private static void add(List<Subject> subjects, Arm arm, Fate fate, int count) {
    subjects.addAll(Collections.nCopies(count, new Subject(arm, fate)));
  }

  boolean isRt() {
    return arm == Arm.RT;
  }

  boolean isDead() {
    return fate.isDeath();
  }
}
