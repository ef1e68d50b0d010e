package org.riskset.cohort;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Stage 4: deals the waiting times to the patients of the RT arm, so that everyone starts before
 * progression, death or last contact, and late starters had to live long enough to matter: the
 * hazard ratio rises from 0.26 as recorded to 0.35 when the arm is read at 3 months.
 */
final class ReirradiationStart {
  private static final String AT_3_MONTHS = "0.35 (0.20-0.61)";
  private static final String AT_6_MONTHS = "0.31 (0.17-0.58)";

  private ReirradiationStart() {}

  /** The patients in order, numbered, each of the RT arm with a start. */
  static List<CohortCsv.Row> assign(List<Patient> patients, Draws draws) {
    List<Integer> times = WaitingTimes.draw(Subject.RT_COUNT, draws);
    List<CohortCsv.Row> rows;
    do {
      draws.shuffle(times);
      rows = deal(patients, times);
    } while (!everyoneStartsInTime(rows)
        || !landmark(30, rows).equals(AT_3_MONTHS)
        || !landmark(60, rows).equals(AT_6_MONTHS));
    return rows;
  }

  private static List<CohortCsv.Row> deal(List<Patient> patients, List<Integer> times) {
    Deque<Integer> left = new ArrayDeque<>(times);
    List<CohortCsv.Row> rows = new ArrayList<>();
    for (Patient patient : patients) {
      OptionalInt start = patient.isRt() ? OptionalInt.of(left.remove()) : OptionalInt.empty();
      rows.add(new CohortCsv.Row(rows.size() + 1, patient, start));
    }
    return rows;
  }

  private static boolean everyoneStartsInTime(List<CohortCsv.Row> rows) {
    return rows.stream().allMatch(row -> row.start().orElse(0) < row.patient().course().pfs());
  }

  /** Hazard ratio of death among those followed beyond the landmark, by arm as it stood then. */
  private static String landmark(int landmark, List<CohortCsv.Row> rows) {
    List<CohortCsv.Row> left =
        rows.stream().filter(row -> row.patient().course().os() > landmark).toList();
    boolean[] dead = new boolean[left.size()];
    double[][] started = new double[left.size()][1];
    IntStream.range(0, left.size())
        .forEach(
            i -> {
              dead[i] = left.get(i).patient().subject().isDead();
              started[i][0] = left.get(i).start().orElse(Integer.MAX_VALUE) <= landmark ? 1 : 0;
            });
    int[] os = left.stream().mapToInt(row -> row.patient().course().os()).toArray();
    return new UntiedCox(os, dead)
        .fit(started)
        .map(estimates -> hazardRatio(estimates.get(0)))
        .orElse("");
  }

  private static String hazardRatio(UntiedCox.Estimate estimate) {
    double halfWidth = 1.959964 * estimate.standardError();
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f-%.2f)",
        StrictMath.exp(estimate.coefficient()),
        StrictMath.exp(estimate.coefficient() - halfWidth),
        StrictMath.exp(estimate.coefficient() + halfWidth));
  }
}
