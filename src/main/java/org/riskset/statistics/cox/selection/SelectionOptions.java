package org.riskset.statistics.cox.selection;

/**
 * Choices of a selection.
 *
 * @param direction where it starts
 * @param criterion what a step is judged by
 * @param level p-value above which a term leaves and below which it enters; used with {@link
 *     Criterion#P} only
 */
public record SelectionOptions(Direction direction, Criterion criterion, double level) {
  /** Validates the level. */
  public SelectionOptions {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("the level must lie between 0 and 1");
    }
  }
}
