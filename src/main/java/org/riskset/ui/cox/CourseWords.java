package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.Study;
import org.riskset.study.timevarying.CoefficientCourse;
import org.riskset.study.timevarying.CoefficientCourse.Smooth;

/** Words what the course of a coefficient shows. */
final class CourseWords {
  private static final double DEPARTS_BELOW = 0.05;

  private final Study study;
  private final TermProportionality test;

  CourseWords(Study study, TermProportionality test) {
    this.study = study;
    this.test = test;
  }

  /** "Arm: no departure seen". */
  String title() {
    String key =
        test.outcome().found().isEmpty()
            ? "cox.course.untested"
            : departs() ? "cox.course.departs" : "cox.course.none";
    return Messages.text(key, test.label());
  }

  private boolean departs() {
    return test.outcome().found().filter(found -> found.pValue() < DEPARTS_BELOW).isPresent();
  }

  /** "log hazard ratio · score test p = 0.13". */
  String caption() {
    String key = test.columns().size() > 1 ? "cox.course.captionOfSeveral" : "cox.course.caption";
    return test.outcome()
        .found()
        .map(ChiSquareTest::pValue)
        .map(p -> Messages.text(key, PValueWording.sentence(p)))
        .orElseGet(test::sentence);
  }

  /** What is to be seen, in sentences. */
  String sentences(CoefficientCourse course, int outside) {
    List<String> sentences = new ArrayList<>();
    sentences.add(band(course));
    if (!departs()) {
      sentences.add(
          Messages.text(
              "cox.course.power",
              NumberWording.count(course.points().size()),
              study.endpoint().words().plural()));
    }
    if (outside > 0) {
      sentences.add(Messages.text("cox.course.outside", outside));
    }
    return String.join(" ", sentences);
  }

  private String band(CoefficientCourse course) {
    String constant = NumberWording.fixed(course.constant(), 2);
    List<Smooth> away =
        course.smooth().stream().filter(at -> !at.holds(course.constant())).toList();
    if (course.smooth().isEmpty()) {
      return Messages.text("cox.course.noCurve", constant);
    }
    return away.isEmpty()
        ? Messages.text("cox.course.holds", constant)
        : Messages.text(
            "cox.course.leaves",
            constant,
            NumberWording.oneDecimal(away.get(0).time()),
            NumberWording.oneDecimal(away.get(away.size() - 1).time()));
  }

  /** How the curve was drawn. */
  String method(CoefficientCourse course) {
    return Messages.text(
        "cox.course.method." + study.cox().proportionality().name(),
        course.degreesOfFreedom(),
        NumberWording.asNeeded(100 * study.confidenceLevel()));
  }
}
