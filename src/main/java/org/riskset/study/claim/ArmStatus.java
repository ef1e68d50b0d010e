package org.riskset.study.claim;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.NumberColumn;
import org.riskset.statistics.sample.TieMerging;

/** Which arm each row of a cohort is in, as recorded and at a time. */
final class ArmStatus {
  /** In neither arm, or it is not known. */
  static final int NEITHER = -1;

  /** In the arm that is compared with. */
  static final int COMPARISON = 0;

  /** In the treated arm. */
  static final int TREATED = 1;

  private final CategoryColumn arms;
  private final int treated;
  private final int comparison;
  private final @Nullable NumberColumn start;

  /**
   * The arms of a cohort.
   *
   * @param start time at which treatment began in the treated arm, or null where it is not known
   */
  ArmStatus(CategoryColumn arms, TwoArms pair, @Nullable NumberColumn start) {
    this.arms = arms;
    this.treated = arms.levels().indexOf(pair.treated());
    this.comparison = arms.levels().indexOf(pair.comparison());
    this.start = start;
  }

  /** The arm of a row as recorded. */
  int recorded(int row) {
    int code = arms.code(row);
    return code == treated ? TREATED : code == comparison ? COMPARISON : NEITHER;
  }

  /** When treatment began in a row: NaN if that is not known, positive infinity for never. */
  double start(int row) {
    return switch (recorded(row)) {
      case TREATED -> start == null ? Double.NaN : start.value(row);
      case COMPARISON -> Double.POSITIVE_INFINITY;
      default -> Double.NaN;
    };
  }

  /** The arm of a row as it stood at a time: who began later was not treated yet. */
  int standing(int row, double time) {
    int arm = recordedWithStart(row);
    if (arm != TREATED) {
      return arm;
    }
    double began = start(row);
    return began <= time || TieMerging.same(began, time) ? TREATED : COMPARISON;
  }

  /** The arm of a row as recorded, if it is known when treatment began. */
  int recordedWithStart(int row) {
    return Double.isNaN(start(row)) ? NEITHER : recorded(row);
  }

  /** The arms as a column of two levels. */
  CategoryColumn column(String name, TwoArms pair, IntUnaryOperator status) {
    int[] codes = new int[arms.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = status.applyAsInt(row);
    }
    return new CategoryColumn(name, List.of(pair.comparison(), pair.treated()), codes);
  }
}
