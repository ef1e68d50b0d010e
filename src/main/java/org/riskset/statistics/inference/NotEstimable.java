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
  /** A stratum that is to have a scale of its own has no event. */
  STRATUM_WITHOUT_EVENTS,
  /** The model passes through every event, so that its scale shrinks to 0. */
  SCALE_VANISHES
}
