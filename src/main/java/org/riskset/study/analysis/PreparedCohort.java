package org.riskset.study.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.SurvivalDataReader;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;

/**
 * A cohort with what its studies share: readers of endpoints, which have sorted the times of all
 * rows, and the groups that it has whatever is filtered. The latest are kept.
 */
final class PreparedCohort {
  private static final int MOST = 3;

  private final Cohort cohort;
  private final Deque<Known> latest = new ArrayDeque<>();
  private @Nullable Groups groups;

  PreparedCohort(Cohort cohort) {
    this.cohort = cohort;
  }

  private record Key(
      EndpointDefinition endpoint, @Nullable String weights, boolean mergeNearTimes) {}

  private record Groups(List<String> columns, List<String> labels) {}

  private record Known(Key key, SurvivalDataReader reader) {}

  /** The cohort. */
  Cohort cohort() {
    return cohort;
  }

  /**
   * The reader of a study's endpoint.
   *
   * @throws DataException if the cohort does not fit the endpoint
   */
  synchronized SurvivalDataReader of(Study study) throws DataException {
    SampleSpec spec = study.sample();
    Key key = new Key(study.endpoint(), spec.weights(), spec.mergeNearTimes());
    for (Known known : latest) {
      if (known.key().equals(key)) {
        return known.reader();
      }
    }
    SurvivalDataReader reader =
        new SurvivalDataReader(cohort, key.endpoint(), key.weights(), key.mergeNearTimes());
    latest.addFirst(new Known(key, reader));
    if (latest.size() > MOST) {
      latest.removeLast();
    }
    return reader;
  }

  /**
   * Labels of all groups that some columns form.
   *
   * @param find finds them where others were asked for before
   * @throws DataException if {@code find} does
   */
  synchronized List<String> groups(List<String> columns, Attempt.Analysis<List<String>> find)
      throws DataException {
    Groups known = groups;
    if (known == null || !known.columns().equals(columns)) {
      known = new Groups(List.copyOf(columns), find.run());
      groups = known;
    }
    return known.labels();
  }
}
