package org.riskset.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws plausible courses, permitted and without ties, from which the search starts. */
final class OutcomeStart {
  private final List<Subject> subjects;
  private final Draws draws;
  private final Set<Integer> osTimes = new HashSet<>();
  private final Set<Integer> pfsTimes = new HashSet<>();

  OutcomeStart(List<Subject> subjects, Draws draws) {
    this.subjects = subjects;
    this.draws = draws;
  }

  Course[] courses() {
    return subjects.stream().map(this::untiedCourse).toArray(Course[]::new);
  }

  private Course untiedCourse(Subject subject) {
    Course course;
    do {
      course = course(subject);
    } while (!course.fits(subject)
        || osTimes.contains(course.os())
        || pfsTimes.contains(course.pfs()));
    osTimes.add(course.os());
    pfsTimes.add(course.pfs());
    return course;
  }

  private Course course(Subject subject) {
    int os = (int) Math.round(10 * months(subject));
    return progresses(subject)
        ? Course.progressing(os, (int) (os * draws.between(0.35, 0.92)))
        : Course.withoutProgression(os);
  }

  private boolean progresses(Subject subject) {
    if (subject.fate().requiresProgression()) {
      return true;
    }
    if (subject.isDead()) {
      return draws.chance(0.5);
    }
    return subject.isRt() && draws.chance(0.3);
  }

  private double months(Subject subject) {
    if (subject.fate().hasDocumentedMechanism()) {
      return 3 + weibull(1.35, subject.isRt() ? 33 : 24);
    }
    if (subject.isDead()) {
      return 47 + 14 * draws.normal();
    }
    if (!subject.isRt()) {
      return draws.between(20, 57);
    }
    return draws.chance(0.25) ? draws.between(12, 58) : draws.between(61, 100);
  }

  private double weibull(double shape, double scale) {
    return scale * StrictMath.pow(-StrictMath.log(1 - draws.unit()), 1 / shape);
  }
}
