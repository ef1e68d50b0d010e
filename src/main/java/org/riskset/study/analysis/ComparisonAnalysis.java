package org.riskset.study.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.logrank.LogRankOutcome;

/**
 * A comparison of the survival of a study's groups.
 *
 * @param sample rows used and left out
 * @param logRank the log-rank test, within strata if the study says so
 * @param contrast hazard ratio of the two groups, or null if there are not two or it does not exist
 * @param warnings what a reader must know
 */
public record ComparisonAnalysis(
    Sample sample, LogRankOutcome logRank, @Nullable Contrast contrast, List<Warning> warnings) {

  /**
   * A hazard ratio of two groups, from a Cox model with the group alone.
   *
   * @param column the group and the one it is compared with
   * @param coefficient its estimate
   */
  public record Contrast(ModelColumn column, Coefficient coefficient) {}

  /** Copies the warnings. */
  public ComparisonAnalysis {
    warnings = List.copyOf(warnings);
  }

  /** Hazard ratio of the two groups. */
  public Optional<Contrast> hazardRatio() {
    return Optional.ofNullable(contrast);
  }
}
