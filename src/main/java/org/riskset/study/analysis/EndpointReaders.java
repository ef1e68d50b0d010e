package org.riskset.study.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.SurvivalDataReader;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;

/** Readers of a cohort's endpoints, the latest kept: each has sorted the times of all rows. */
final class EndpointReaders {
  private static final int MOST = 3;

  private final Cohort cohort;
  private final Deque<Known> latest = new ArrayDeque<>();

  EndpointReaders(Cohort cohort) {
    this.cohort = cohort;
  }

  private record Key(
      EndpointDefinition endpoint, @Nullable String weights, boolean mergeNearTimes) {}

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
}
