package org.riskset.study.analysis;

import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.Penalty;
import org.riskset.study.Study;

/** Exact ties count sets of rows: there is no such thing as a row and a half. */
public final class ExactTies {
  private ExactTies() {}

  /**
   * Refuses what a study's Cox model with exact ties does not go with; other ties go with all.
   *
   * @param clusters clusters of the rows, or null where standard errors are the model's
   * @throws DataException if there are weights, robust errors or a penalty; the message names the
   *     first row with a weight
   */
  public static void check(Study study, SurvivalData data, @Nullable Grouping clusters)
      throws DataException {
    if (study.cox().ties() != Ties.EXACT) {
      return;
    }
    if (study.cox().penalty().kind() != Penalty.Kind.NONE) {
      throw new DataException("study.exactPenalty");
    }
    if (clusters != null) {
      throw new DataException("study.exactRobust");
    }
    Observations observations = data.observations();
    for (int i = 0; i < observations.size(); i++) {
      if (observations.weight(i) != 1) {
        String column = study.sample().weightColumn().orElse("");
        int row = data.rows()[i] + 1;
        throw new DataException("study.exactWeights", column, row, observations.weight(i));
      }
    }
  }
}
