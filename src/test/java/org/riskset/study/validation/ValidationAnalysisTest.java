package org.riskset.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.data.TextCohort;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.model.Term;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.Study;
import org.riskset.study.ValidationSpec;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;

class ValidationAnalysisTest {
  private static final double FOR_EVER = Double.POSITIVE_INFINITY;

  private final StudySession session = RecurrentNpc.session();

  private static CoxAnalysis cox(Cohort cohort, EndpointDefinition endpoint, String... columns)
      throws DataException {
    Study study =
        Study.of(
            CohortSpec.of(DataSource.of("x.csv"), Dictionary.named("x")),
            EndpointChoice.only(endpoint));
    List<Term> terms = List.of(columns).stream().<Term>map(Term.Main::new).toList();
    return new StudyRunner(cohort).cox(study.withCox(study.cox().withTerms(terms)));
  }

  private static EndpointDefinition endpoint() {
    return EndpointDefinition.of("time", null, "status", List.of());
  }

  /** Calibration is of times up to which everybody's prediction is known. */
  @Test
  void beyondFollowUpThereIsNoCalibration() throws DataException {
    StudyRunner runner = new StudyRunner(session.cohort());
    CoxAnalysis analysis = runner.cox(session.study());
    ValidationSpec spec = new ValidationSpec(10, 1, List.of(24.0, 1e4), OptionalInt.empty());
    ValidationAnalysis validation =
        ValidationAnalysis.of(runner.sample(session.study()), analysis, spec).orElseThrow();
    assertThat(validation.calibrations()).hasSize(2);
    assertThat(validation.calibrations().get(0).groups()).isNotEmpty();
    assertThat(validation.calibrations().get(1).time()).isEqualTo(1e4);
    assertThat(validation.calibrations().get(1).groups()).isEmpty();
    assertThat(validation.optimism().apparent().concordance())
        .isCloseTo(analysis.fit().orElseThrow().concordance().estimate(), within(1e-12));
  }

  @Test
  void theSameSeedGivesTheSameOptimism() throws DataException {
    StudyRunner runner = new StudyRunner(session.cohort());
    CoxAnalysis analysis = runner.cox(session.study());
    StudySample sample = runner.sample(session.study());
    ValidationSpec one = new ValidationSpec(10, 1, List.of(), OptionalInt.empty());
    ValidationSpec two = new ValidationSpec(10, 2, List.of(), OptionalInt.empty());
    assertThat(ValidationAnalysis.of(sample, analysis, one))
        .isEqualTo(ValidationAnalysis.of(sample, analysis, one));
    assertThat(ValidationAnalysis.of(sample, analysis, two).orElseThrow().optimism())
        .isNotEqualTo(ValidationAnalysis.of(sample, analysis, one).orElseThrow().optimism());
  }

  /**
   * Who has x fails before all others: its coefficient is infinite and decides, age the rest. Of 8
   * pairs without censoring before them only that of ages 50 and 60 disagrees.
   */
  @Test
  void anInfiniteCoefficientOrdersFirst() throws DataException {
    Cohort cohort =
        TextCohort.of(
            "time status x age", //
            "1    1      1 20",
            "2    1      1 10",
            "3    1      0 70",
            "4    1      0 50",
            "5    1      0 60",
            "6    0      0 30");
    CoxAnalysis analysis = cox(cohort, endpoint(), "x", "age");
    assertThat(analysis.fit().orElseThrow().coefficients().get(0).isEstimated()).isFalse();
    Concordance uno = UnoAnalysis.of(analysis, FOR_EVER).orElseThrow().found().orElseThrow();
    // Nobody is censored before an event: Uno's is Harrell's, 14 of 15 pairs.
    assertThat(uno.estimate()).isCloseTo(14 / 15.0, within(1e-12));
    assertThat(uno.estimate())
        .isCloseTo(analysis.fit().orElseThrow().concordance().estimate(), within(1e-12));
  }

  @Test
  void delayedEntryHasNoUnoConcordance() throws DataException {
    Cohort cohort =
        TextCohort.of(
            "start time status x", //
            "0     2    1      1",
            "1     3    1      0",
            "0     4    1      1",
            "0     5    0      0");
    EndpointDefinition late = EndpointDefinition.of("time", "start", "status", List.of());
    UnoAnalysis uno = UnoAnalysis.of(cox(cohort, late, "x"), 4).orElseThrow();
    assertThat(uno.found()).isEmpty();
    assertThat(uno.tau()).isEqualTo(4);
  }

  @Test
  void withoutModelThereIsNothingToValidate() throws DataException {
    Cohort alive = TextCohort.of("time status x", "1 0 1", "2 0 0");
    CoxAnalysis none = cox(alive, endpoint(), "x");
    assertThat(UnoAnalysis.of(none, FOR_EVER)).isEmpty();
    ValidationSpec spec = new ValidationSpec(10, 1, List.of(), OptionalInt.empty());
    StudySample sample = new StudyRunner(session.cohort()).sample(session.study());
    assertThat(ValidationAnalysis.of(sample, none, spec)).isEmpty();
  }
}
