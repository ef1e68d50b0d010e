package org.riskset.study.subgroup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.Warning;

/**
 * The effect of a treatment in all patients and in subgroups.
 *
 * @param spec what was asked
 * @param sample rows of the effect in all patients, and rows left out
 * @param overall the effect in all patients
 * @param factors one per column that forms subgroups
 * @param warnings what a reader must know
 */
public record SubgroupAnalysis(
    SubgroupSpec spec,
    Sample sample,
    SubgroupEffect overall,
    List<Factor> factors,
    List<Warning> warnings) {
  /** Copies the lists. */
  public SubgroupAnalysis {
    factors = List.copyOf(factors);
    warnings = List.copyOf(warnings);
  }

  /**
   * Subgroups that one column forms.
   *
   * @param variable the column
   * @param cut number at which a column of numbers was split, empty for categories
   * @param sample rows used, and rows left out since the column is missing there too
   * @param levels one per level, or side of the cut
   * @param likelihoodRatio test of the interaction of treatment and column, or null where it does
   *     not exist, also with robust errors
   * @param wald Wald's test of the same, or null
   */
  public record Factor(
      String variable,
      OptionalDouble cut,
      Sample sample,
      List<SubgroupEffect> levels,
      @Nullable ChiSquareTest likelihoodRatio,
      @Nullable ChiSquareTest wald) {
    /** Copies the list. */
    public Factor {
      levels = List.copyOf(levels);
    }

    /** The test of interaction to read: likelihood ratio, Wald's with robust errors. */
    public Optional<ChiSquareTest> interaction() {
      return Optional.ofNullable(likelihoodRatio == null ? wald : likelihoodRatio);
    }

    /** Wald's test of the interaction. */
    public Optional<ChiSquareTest> waldTest() {
      return Optional.ofNullable(wald);
    }
  }
}
