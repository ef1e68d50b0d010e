package org.riskset.statistics.cox.selection;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A term that a model may have.
 *
 * <p>A term may only enter once the terms it contains are in, and only leave while no term that
 * contains it is in (marginality).
 */
public final class CandidateTerm {
  private final int[] columns;
  private final Set<Integer> contained;

  /**
   * A term.
   *
   * @param columns its columns of the full model matrix
   * @param contained numbers of the terms that it contains, as an interaction its main effects
   */
  public CandidateTerm(int[] columns, Set<Integer> contained) {
    this.columns = columns.clone();
    this.contained = Set.copyOf(contained);
  }

  Set<Integer> contained() {
    return contained;
  }

  IntStream columns() {
    return Arrays.stream(columns);
  }
}
