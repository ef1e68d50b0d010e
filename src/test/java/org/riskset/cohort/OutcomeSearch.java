package org.riskset.cohort;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Stage 1: searches for follow-up times and progressions that reproduce the published outcomes. */
final class OutcomeSearch implements Annealing.Problem {
  private static final Annealing ANNEALING = new Annealing(1.5, 0.012, 600_000);

  private final List<Subject> subjects;
  private final Draws draws;
  private final OutcomeEnergy energy;
  private final Course[] courses;
  private List<Assignment> undo = List.of();

  private record Assignment(int patient, Course course) {}

  private OutcomeSearch(List<Subject> subjects, Draws draws) {
    this.subjects = subjects;
    this.draws = draws;
    energy = new OutcomeEnergy(subjects);
    courses = new OutcomeStart(subjects, draws).courses();
  }

  /** One course per subject, in order; empty if this seed's search ends short of the figures. */
  static Optional<List<Course>> run(List<Subject> subjects, Draws draws) {
    OutcomeSearch search = new OutcomeSearch(subjects, draws);
    return ANNEALING.solve(search, draws) ? Optional.of(List.of(search.courses)) : Optional.empty();
  }

  @Override
  public double energy() {
    return energy.of(courses);
  }

  @Override
  public boolean change() {
    List<Assignment> proposal = propose();
    if (proposal.isEmpty() || !proposal.stream().allMatch(this::isPermitted)) {
      return false;
    }
    // A swap of two patients' courses cannot create a tie.
    if (proposal.size() == 1 && createsTie(proposal.get(0))) {
      return false;
    }
    undo = proposal.stream().map(a -> new Assignment(a.patient, courses[a.patient])).toList();
    apply(proposal);
    return true;
  }

  @Override
  public void undo() {
    apply(undo);
  }

  private void apply(List<Assignment> assignments) {
    assignments.forEach(a -> courses[a.patient] = a.course);
  }

  private List<Assignment> propose() {
    double kind = draws.unit();
    int patient = draws.below(courses.length);
    if (kind < 0.40) {
      return List.of(new Assignment(patient, withOtherEnd(courses[patient])));
    }
    if (kind < 0.65) {
      return withOtherProgression(patient);
    }
    return kind < 0.75 ? withProgressionToggled(patient) : swapped(patient);
  }

  /** Moves death or last contact; a progression stays where it was or moves along. */
  private Course withOtherEnd(Course course) {
    int shift = shift();
    int os = course.os() + shift;
    if (!course.progressed()) {
      return Course.withoutProgression(os);
    }
    return Course.progressing(os, draws.coin() ? course.pfs() : course.pfs() + shift);
  }

  private List<Assignment> withOtherProgression(int patient) {
    Course course = courses[patient];
    if (!course.progressed()) {
      return List.of();
    }
    return List.of(
        new Assignment(patient, Course.progressing(course.os(), course.pfs() + shift())));
  }

  private List<Assignment> withProgressionToggled(int patient) {
    if (subjects.get(patient).fate().requiresProgression()) {
      return List.of();
    }
    int os = courses[patient].os();
    Course toggled =
        courses[patient].progressed()
            ? Course.withoutProgression(os)
            : Course.progressing(os, 20 + draws.below(Math.max(1, os - 30)));
    return List.of(new Assignment(patient, toggled));
  }

  /** Exchanges the courses of two patients of equal vital status. */
  private List<Assignment> swapped(int patient) {
    int other = draws.below(courses.length);
    if (other == patient || subjects.get(patient).isDead() != subjects.get(other).isDead()) {
      return List.of();
    }
    return List.of(
        new Assignment(patient, courses[other]), new Assignment(other, courses[patient]));
  }

  /** A normal step, mostly of months, sometimes fine, never 0. */
  private int shift() {
    double deviation = draws.chance(0.4) ? 60 : draws.chance(0.5) ? 15 : 3;
    int shift = (int) Math.round(deviation * draws.normal());
    return shift == 0 ? 1 : shift;
  }

  private boolean isPermitted(Assignment assignment) {
    return assignment.course.fits(subjects.get(assignment.patient));
  }

  private boolean createsTie(Assignment assignment) {
    return isTied(assignment, Course::os) || isTied(assignment, Course::pfs);
  }

  private boolean isTied(Assignment assignment, ToIntFunction<Course> time) {
    int value = time.applyAsInt(assignment.course);
    for (int i = 0; i < courses.length; i++) {
      if (i != assignment.patient && time.applyAsInt(courses[i]) == value) {
        return true;
      }
    }
    return false;
  }
}
