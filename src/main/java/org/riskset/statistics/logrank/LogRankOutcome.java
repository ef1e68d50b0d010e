package org.riskset.statistics.logrank;

import java.util.List;
import org.riskset.statistics.inference.NotEstimable;

/** Either the test, or the reason why there is nothing to test. */
public sealed interface LogRankOutcome {
  /** The groups' observed and expected events, also where no test exists. */
  List<GroupCount> groups();

  /** The test could be carried out. */
  record Estimated(LogRankResult result) implements LogRankOutcome {
    @Override
    public List<GroupCount> groups() {
      return result.groups();
    }
  }

  /** The test does not exist for these data. */
  record Impossible(NotEstimable reason, List<GroupCount> groups) implements LogRankOutcome {
    /** Copies the groups. */
    public Impossible {
      groups = List.copyOf(groups);
    }
  }
}
