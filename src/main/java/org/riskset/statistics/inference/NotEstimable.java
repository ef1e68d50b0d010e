package org.riskset.statistics.inference;

/** Why a quantity does not exist for these data. Each reason is worded for people elsewhere. */
public enum NotEstimable {
  /** No row is left to analyse. */
  NO_ROWS,
  /** No row has the event. */
  NO_EVENTS,
  /** Fewer than two groups have rows. */
  ONE_GROUP,
  /** No event happened while rows of more than one group were at risk. */
  NOTHING_TO_COMPARE,
  /** The model has no column that varies. */
  NO_COVARIATES,
  /** No coefficient that it is about has a finite estimate. */
  NO_FINITE_COEFFICIENT,
  /** The events hold too little information for it. */
  NO_INFORMATION,
  /** An event time is not positive and has no logarithm. */
  TIME_NOT_POSITIVE,
  /** No value of the variable has enough rows on either side. */
  NO_CUT,
  /** All rows survive alike: at one time, or none more than another. */
  SAME_SURVIVAL
}
