package org.riskset.study.nonlinearity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;

class NonlinearityRunTest {
  private static final Term.Main ARM = new Term.Main("arm");
  private static final Term.Main AGE = new Term.Main("age_years");
  private static final Term.Spline NATURAL =
      new Term.Spline(Term.Spline.Kind.NATURAL, "age_years", 3);
  private static final Term.Spline RESTRICTED =
      new Term.Spline(Term.Spline.Kind.RESTRICTED, "age_years", 4);

  private final StudySession session = RecurrentNpc.session();
  private final StudyRunner runner = new StudyRunner(session.cohort());

  private CoxAnalysis cox(Study study, Term... terms) throws DataException {
    return runner.cox(study.withCox(study.cox().withTerms(List.of(terms))));
  }

  private List<SplineTests> tests(Study study, Term... terms) throws DataException {
    return NonlinearityRun.of(runner.sample(study), cox(study, terms));
  }

  private double logLikelihood(Term... terms) throws DataException {
    return cox(session.study(), terms).fit().orElseThrow().logLikelihood();
  }

  /** Twice what the line lacks, on the degrees of freedom that it lacks. */
  @Test
  void theLikelihoodRatioIsAgainstTheModelOfALine() throws DataException {
    for (Term.Spline spline : List.of(NATURAL, RESTRICTED)) {
      SplineTests tests = tests(session.study(), ARM, spline).get(0);
      ChiSquareTest ratio = tests.ofNonlinearityByLikelihood().orElseThrow();
      double expected = 2 * (logLikelihood(ARM, spline) - logLikelihood(ARM, AGE));
      assertThat(ratio.statistic()).isCloseTo(expected, within(1e-8));
      assertThat(ratio.degreesOfFreedom()).isEqualTo(2);
      assertThat(tests.ofEffect().orElseThrow().degreesOfFreedom()).isEqualTo(3);
      assertThat(tests.ofNonlinearity().orElseThrow().degreesOfFreedom()).isEqualTo(2);
    }
  }

  @Test
  void aSplineThatIsALineDepartsFromNone() throws DataException {
    Term.Spline line = new Term.Spline(Term.Spline.Kind.NATURAL, "age_years", 1);
    SplineTests tests = tests(session.study(), ARM, line).get(0);
    assertThat(tests.ofNonlinearity()).isEmpty();
    assertThat(tests.ofNonlinearityByLikelihood()).isEmpty();
    assertThat(tests.ofEffect().orElseThrow().degreesOfFreedom()).isEqualTo(1);
    assertThat(tests.knots()).hasSize(2);
  }

  @Test
  void aSplineInAnInteractionIsLeftUntested() throws DataException {
    Term product = new Term.Interaction(List.of(ARM, NATURAL));
    SplineTests tests = tests(session.study(), ARM, NATURAL, product).get(0);
    assertThat(tests.ofEffect()).isEmpty();
    assertThat(tests.ofNonlinearity()).isEmpty();
    assertThat(tests.ofNonlinearityByLikelihood()).isEmpty();
    assertThat(tests.knots()).hasSize(4);
  }

  /** Robust errors have no likelihood-ratio test. */
  @Test
  void withRobustErrorsThereIsWaldsTestOnly() throws DataException {
    SampleSpec robust = session.study().sample().withVariance(new SampleSpec.Variance(true, null));
    SplineTests tests = tests(session.study().withSample(robust), ARM, NATURAL).get(0);
    assertThat(tests.ofNonlinearity()).isPresent();
    assertThat(tests.ofNonlinearityByLikelihood()).isEmpty();
  }

  @Test
  void withoutSplineOrModelThereIsNoTest() throws DataException {
    Study study = session.study();
    assertThat(tests(study, ARM, AGE)).isEmpty();
    assertThat(tests(study.withSample(study.sample().where("os_event = 0")), ARM)).isEmpty();
  }
}
