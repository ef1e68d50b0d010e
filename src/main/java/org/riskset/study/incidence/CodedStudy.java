package org.riskset.study.incidence;

import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.endpoint.CauseColumn;
import org.riskset.endpoint.CauseColumnGuess;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventCodes;
import org.riskset.study.EndpointChoice;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;

/**
 * A study whose endpoint's event is any cause.
 *
 * @param runner runs it, on the cohort in which rows without a code have one if that is censored
 * @param study the study
 * @param sample its rows
 * @param column the codes that it was made of
 * @param codes what they mean
 */
record CodedStudy(
    StudyRunner runner,
    Study study,
    StudySample sample,
    IncidenceSpec.Codes column,
    EventCodes codes) {
  /**
   * A study with its event codes.
   *
   * @throws DataException if no column tells causes apart, or the one chosen does not
   */
  static CodedStudy of(StudyRunner runner, Study study) throws DataException {
    IncidenceSpec.Codes column = codes(runner.cohort(), study);
    Cohort cohort = cohort(runner.cohort(), study, column);
    StudyRunner coded = cohort == runner.cohort() ? runner : runner.on(cohort);
    EventCodes codes = EventCodes.of(inOrder(coded, study, column.column()), column.censored());
    Study ofCauses = study.withEndpoints(EndpointChoice.only(endpoint(study, column, codes)));
    return new CodedStudy(coded, ofCauses, coded.sample(ofCauses), column, codes);
  }

  private static IncidenceSpec.Codes codes(Cohort cohort, Study study) throws DataException {
    Optional<IncidenceSpec.Codes> chosen = study.incidence().chosenCodes();
    return chosen.isPresent()
        ? chosen.get()
        : fitting(cohort, study.endpoint())
            .orElseThrow(() -> new DataException("incidence.noCodes", study.endpoint().label()));
  }

  /** The first column that fits an endpoint. */
  static Optional<IncidenceSpec.Codes> fitting(Cohort cohort, EndpointDefinition endpoint) {
    return CauseColumnGuess.of(cohort, endpoint).stream().findFirst().map(CodedStudy::codes);
  }

  private static IncidenceSpec.Codes codes(CauseColumn found) {
    return new IncidenceSpec.Codes(found.column(), found.censored());
  }

  private static Cohort cohort(Cohort cohort, Study study, IncidenceSpec.Codes column)
      throws DataException {
    cohort.column(column.column());
    return column.censored().isEmpty()
        ? EventCodes.withEmptyAsLevel(cohort, column.column(), study.endpoint().event())
        : cohort;
  }

  private static Column inOrder(StudyRunner runner, Study study, String column)
      throws DataException {
    return runner.sample(study).withCategories(List.of(column)).column(column);
  }

  /** Any cause is the event; a column of zeros may be censored throughout. */
  private static EndpointDefinition endpoint(
      Study study, IncidenceSpec.Codes column, EventCodes codes) throws DataException {
    if (codes.causes().isEmpty() && !codes.censored().equals("0")) {
      throw new DataException("endpoint.noCauses", column.column(), codes.censored());
    }
    return study.endpoint().withEvent(column.column(), codes.causes());
  }
}
