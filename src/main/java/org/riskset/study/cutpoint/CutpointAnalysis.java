package org.riskset.study.cutpoint;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cutpoint.CutpointOutcome;
import org.riskset.statistics.cutpoint.CutpointPValue;
import org.riskset.statistics.cutpoint.CutpointResult;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.Warning;

/**
 * What a search for a cut-point found.
 *
 * @param spec what was asked
 * @param sample rows used and left out
 * @param outcome the cut, or why there is none
 * @param found what goes with a cut, or null if there is none
 * @param warnings what a reader must know
 */
public record CutpointAnalysis(
    CutpointSpec spec,
    Sample sample,
    CutpointOutcome outcome,
    @Nullable Found found,
    List<Warning> warnings) {
  /** Copies the warnings. */
  public CutpointAnalysis {
    warnings = List.copyOf(warnings);
  }

  /** What goes with a cut. */
  public Optional<Found> cut() {
    return Optional.ofNullable(found);
  }

  /**
   * A cut and what goes with it.
   *
   * @param result the cut
   * @param pValue its p-value, which allows for the search
   * @param permuted the permutation test, or null if it is not asked for
   * @param sides the two groups: x ≤ cut and x &gt; cut
   * @param spread how far the cut moves in bootstrap samples, or null if it is not asked for
   */
  public record Found(
      CutpointResult result,
      CutpointPValue pValue,
      @Nullable PermutationTest permuted,
      List<Side> sides,
      @Nullable Spread spread) {
    /** Copies the list. */
    public Found {
      sides = List.copyOf(sides);
    }

    /** The permutation test. */
    public Optional<PermutationTest> permutation() {
      return Optional.ofNullable(permuted);
    }

    /** How far the cut moves in bootstrap samples. */
    public Optional<Spread> bootstrap() {
      return Optional.ofNullable(spread);
    }
  }

  /**
   * One side of the cut.
   *
   * @param n rows
   * @param events rows with the event
   */
  public record Side(int n, int events) {}

  /**
   * The cuts of bootstrap samples.
   *
   * @param replicates samples drawn
   * @param withCut those of them that had a cut
   * @param lower quantile of the cuts below the central share that the confidence level names
   * @param median median of the cuts
   * @param upper quantile above it
   */
  public record Spread(int replicates, int withCut, double lower, double median, double upper) {}
}
