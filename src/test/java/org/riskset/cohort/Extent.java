package org.riskset.cohort;

/** Extent of the recurrence: T category 0 (regional only) to 4, N category 0 (local only) to 3. */
record Extent(int t, int n) {
  boolean isRegionalOnly() {
    return t == 0;
  }

  boolean isLocalOnly() {
    return n == 0;
  }

  boolean isLocalAndRegional() {
    return t > 0 && n > 0;
  }

  boolean isResectable() {
    return t < 4 && n < 3;
  }

  /** The file's {@code recurrence_site}. */
  String site() {
    if (isRegionalOnly()) {
      return "regional";
    }
    return isLocalOnly() ? "local" : "local+regional";
  }

  Stage stage() {
    if (t == 4 || n == 3) {
      return Stage.IVA;
    }
    if (t == 3 || n == 2) {
      return Stage.III;
    }
    return t == 2 || n == 1 ? Stage.II : Stage.I;
  }
}
