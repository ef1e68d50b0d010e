package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.messages.Messages;
import org.riskset.messages.PValueWording;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.Study;
import org.riskset.study.nonlinearity.SplineTests;

/** Words whether splines depart from straight lines. */
final class SplineLines {
  private SplineLines() {}

  /** A line for each spline; with robust errors the test is Wald's, else the likelihood ratio. */
  static List<FitLine> of(Study study, List<SplineTests> splines) {
    boolean robust = study.sample().variance().robust();
    List<FitLine> lines = new ArrayList<>();
    for (SplineTests tests : splines) {
      Optional<ChiSquareTest> test =
          robust ? tests.ofNonlinearity() : tests.ofNonlinearityByLikelihood();
      String label = study.cohort().dictionary().label(tests.spline().column());
      lines.add(
          new FitLine(
              Messages.text("cox.fit.curved", label),
              test.map(found -> PValueWording.sentence(found.pValue()))
                  .orElseGet(() -> Messages.text("number.notEstimable.alone"))));
    }
    return lines;
  }
}
