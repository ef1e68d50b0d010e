package org.riskset.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.NonlinearityJson;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.nonlinearity.SplineTests;

/**
 * Tests of the splines of a Cox model as part of its answer.
 *
 * @param splines one per spline
 */
public record NonlinearitySection(List<SplineTests> splines) implements CoxSection {
  /** Copies the list. */
  public NonlinearitySection {
    splines = List.copyOf(splines);
  }

  @Override
  public String text() {
    return splines.stream().map(NonlinearitySection::lines).collect(Collectors.joining());
  }

  private static String lines(SplineTests tests) {
    String knots =
        tests.knots().stream().map(NumberWording::asNeeded).collect(Collectors.joining(", "));
    return Messages.text("report.spline.knots", tests.spline().label(), knots)
        + "\n"
        + Messages.text(
            "report.spline.tests",
            inWords(tests.ofEffect()),
            inWords(tests.ofNonlinearity()),
            inWords(tests.ofNonlinearityByLikelihood()))
        + "\n";
  }

  private static String inWords(Optional<ChiSquareTest> test) {
    return test.map(it -> PValueWording.sentence(it.pValue()))
        .orElseGet(() -> Messages.text("number.notEstimable.brief"));
  }

  @Override
  public AnswerPart json() {
    return new NonlinearityJson(splines);
  }
}
