package org.riskset.cohort;

/**
 * The figures in the abstract of Luo et al., Cancer Medicine 2026, doi 10.1002/cam4.71604, that the
 * search for follow-up times aims at. Survival as a fraction, times in tenths of a month.
 */
final class PublishedFigures {
  static final double OS_36 = 0.587;
  static final double OS_60 = 0.342;
  static final double OS_60_RT = 0.434;
  static final double OS_60_NON_RT = 0;

  static final double PFS_36 = 0.462;
  static final double PFS_60 = 0.313;
  static final double PFS_60_RT = 0.362;
  static final double PFS_60_NON_RT = 0;

  /** 33.3 % and 11.1 % of 54, 16.2 % of 37: the printed disease-specific survival as counts. */
  static final int DSS_36_SURVIVORS = 18;

  static final int DSS_60_SURVIVORS = 6;
  static final int DSS_60_SURVIVORS_RT = 6;
  static final int DSS_60_SURVIVORS_NON_RT = 0;

  static final double DSS_LOG_RANK_P = 0.007;

  /** Both printed as "&lt; 0.001"; aimed at 10^−3.2 to stay clear of the limit. */
  static final double OS_AND_PFS_LOG10_P = -3.2;

  static final int MEDIAN_FOLLOW_UP = 370;
  static final int SHORTEST_FOLLOW_UP = 40;
  static final int LONGEST_FOLLOW_UP = 1000;

  private PublishedFigures() {}
}
