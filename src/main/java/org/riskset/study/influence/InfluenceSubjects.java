package org.riskset.study.influence;

import org.jspecify.annotations.Nullable;

/**
 * Who moves the coefficients of a model: the rows it was fitted to, or their clusters where a
 * column names them. Immutable.
 */
public final class InfluenceSubjects {
  private final @Nullable String column;
  private final String[] names;
  private final int[] rows;
  private final double[] times;
  private final boolean[] events;

  /**
   * Subjects.
   *
   * @param column column that names them, or null if each is a row
   * @param names their names there; empty if each is a row
   * @param rows the first data row of each, from 1
   * @param times its latest end of follow-up
   * @param events whether any of its rows ends with the event
   */
  InfluenceSubjects(
      @Nullable String column, String[] names, int[] rows, double[] times, boolean[] events) {
    this.column = column;
    this.names = names;
    this.rows = rows;
    this.times = times;
    this.events = events;
  }

  /** Number of subjects. */
  public int size() {
    return rows.length;
  }

  /** Column of the cohort that names them; null if each is a row. */
  public @Nullable String column() {
    return column;
  }

  /** The first data row of a subject, from 1. */
  public int row(int subject) {
    return rows[subject];
  }

  /** What a subject is called: its cluster, or the number of its data row. */
  public String name(int subject) {
    return column == null ? Integer.toString(rows[subject]) : names[subject];
  }

  /** Latest end of follow-up of a subject. */
  public double time(int subject) {
    return times[subject];
  }

  /** Whether a subject had the event. */
  public boolean event(int subject) {
    return events[subject];
  }
}
