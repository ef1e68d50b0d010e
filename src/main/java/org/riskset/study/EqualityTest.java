package org.riskset.study;

import java.util.Locale;
import org.riskset.statistics.logrank.RankWeight;

/**
 * Which test of equal survival.
 *
 * @param kind the test
 * @param rho exponent of survival in the Fleming-Harrington test, else 0
 * @param gamma exponent of its complement in the Fleming-Harrington test, else 0
 */
public record EqualityTest(Kind kind, double rho, double gamma) {
  /** Tests by name. */
  public enum Kind {
    /** Every event counts alike. */
    LOG_RANK,
    /** Events count by the number at risk. */
    GEHAN_BRESLOW,
    /** Events count by the root of the number at risk. */
    TARONE_WARE,
    /** Events count by survival. */
    PETO_PETO,
    /** Events count by survival, corrected for few at risk. */
    MODIFIED_PETO_PETO,
    /** Events count by powers of survival and of its complement. */
    FLEMING_HARRINGTON,
    /** The largest of four Fleming-Harrington tests. */
    MAX_COMBO
  }

  /** A test without exponents. */
  public static EqualityTest of(Kind kind) {
    return new EqualityTest(kind, 0, 0);
  }

  /** The name that the command line has for it. */
  public String name() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether this is the largest of several tests. */
  public boolean isMaximum() {
    return kind == Kind.MAX_COMBO;
  }

  /** How much events count; in the largest of several tests, as in the first of them. */
  public RankWeight weight() {
    return switch (kind) {
      case LOG_RANK, MAX_COMBO -> RankWeight.of(RankWeight.Family.LOG_RANK);
      case GEHAN_BRESLOW -> RankWeight.of(RankWeight.Family.GEHAN_BRESLOW);
      case TARONE_WARE -> RankWeight.of(RankWeight.Family.TARONE_WARE);
      case PETO_PETO -> RankWeight.of(RankWeight.Family.PETO_PETO);
      case MODIFIED_PETO_PETO -> RankWeight.of(RankWeight.Family.MODIFIED_PETO_PETO);
      case FLEMING_HARRINGTON -> RankWeight.flemingHarrington(rho, gamma);
    };
  }
}
