package org.riskset.study.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.sample.SampleQuantile;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;

/**
 * How long the treated arm waited for its treatment.
 *
 * @param patients the patients whose start is known, the longest wait first
 * @param unknown patients of the treated arm whose start is not known
 */
public record WaitingTimes(List<Patient> patients, int unknown) {
  /** Copies the list. */
  public WaitingTimes {
    patients = List.copyOf(patients);
  }

  /**
   * One patient.
   *
   * @param start when treatment began
   * @param end end of follow-up
   * @param event whether it ended with the event
   */
  public record Patient(double start, double end, boolean event) {}

  /**
   * The waiting times in a study, from the start of follow-up whatever its landmark; empty where it
   * names no column of starts.
   *
   * @throws DataException if it does not name two arms or its filter does not fit the cohort
   */
  public static Optional<WaitingTimes> of(StudyRunner runner, Study study) throws DataException {
    if (study.arms().startColumn().isEmpty()) {
      return Optional.empty();
    }
    ArmStudy arms = ArmStudy.of(runner, study);
    ArmStatus status = arms.arms().status(runner.sample(study));
    Study plain = arms.study();
    Study fromStart = plain.withSample(plain.sample().withLandmark(OptionalDouble.empty()));
    return Optional.of(of(arms, fromStart, status));
  }

  private static WaitingTimes of(ArmStudy arms, Study study, ArmStatus status)
      throws DataException {
    StudySample sample = arms.runner().sample(study);
    SurvivalData data = sample.read(List.of(arms.column()));
    int[] rows = data.rows();
    List<Patient> patients = new ArrayList<>();
    int unknown = 0;
    for (int i = 0; i < rows.length; i++) {
      double start = status.start(rows[i]);
      if (Double.isNaN(start)) {
        unknown++;
      } else if (start < Double.POSITIVE_INFINITY) {
        double end = data.observations().time(i);
        patients.add(new Patient(start, end, data.observations().event(i)));
      }
    }
    patients.sort(
        Comparator.comparingDouble(Patient::start).thenComparingDouble(Patient::end).reversed());
    return new WaitingTimes(patients, unknown);
  }

  /**
   * A quantile of the waiting times, R's type 7.
   *
   * @param probability 0 for the shortest wait, 1 for the longest; there must be patients
   */
  public double quantile(double probability) {
    return SampleQuantile.of(
        patients.stream().mapToDouble(Patient::start).sorted().toArray(), probability);
  }
}
