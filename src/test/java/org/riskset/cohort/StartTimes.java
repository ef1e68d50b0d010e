package org.riskset.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

final class StartTimes {
  private StartTimes() {}
  static List<CohortCsv.Row> draw(List<Patient> patients, Draws draws) {
    List<CohortCsv.Row> rows = new ArrayList<>();
    for (Patient p : patients) rows.add(new CohortCsv.Row(rows.size() + 1, p, OptionalInt.empty()));
    return rows;
  }
}
