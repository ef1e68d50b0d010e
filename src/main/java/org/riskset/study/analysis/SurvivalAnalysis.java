package org.riskset.study.analysis;

import java.util.List;

/**
 * Kaplan-Meier curves of a study's groups.
 *
 * @param sample rows used and left out
 * @param curves one per group that occurs, in order
 * @param followUp how long all of them were followed
 * @param warnings what a reader must know
 */
public record SurvivalAnalysis(
    Sample sample, List<GroupCurve> curves, FollowUp followUp, List<Warning> warnings) {
  /** Copies the lists. */
  public SurvivalAnalysis {
    curves = List.copyOf(curves);
    warnings = List.copyOf(warnings);
  }
}
