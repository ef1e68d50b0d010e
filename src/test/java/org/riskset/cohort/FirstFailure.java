package org.riskset.cohort;

import java.util.List;

/** Draws where the first failure after treatment of the recurrence was. */
final class FirstFailure {
  private FirstFailure() {}

  /** The file's {@code first_failure_site}, empty without progression. */
  static String draw(Subject subject, Course course, Extent extent, Draws draws) {
    if (!course.progressed()) {
      return "";
    }
    return switch (subject.fate()) {
      case DISTANT_METASTASIS -> draws.oneOf(List.of("distant", "locoregional+distant"), 0.8, 0.2);
      case HAEMORRHAGE, LOCOREGIONAL_PROGRESSION, TUMOUR_UNSPECIFIED -> locoregional(extent, draws);
      case OTHER_CAUSE, ALIVE ->
          draws.oneOf(List.of("local", "regional", "distant"), 0.45, 0.25, 0.3);
    };
  }

  private static String locoregional(Extent extent, Draws draws) {
    if (extent.isRegionalOnly()) {
      return draws.oneOf(List.of("local", "regional"), 0.4, 0.6);
    }
    return extent.isLocalOnly()
        ? draws.oneOf(List.of("local", "regional"), 0.85, 0.15)
        : draws.oneOf(List.of("local", "regional", "local+regional"), 0.4, 0.3, 0.3);
  }
}
