package org.riskset.study.analysis;

import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.study.CohortSpec;

/**
 * A cohort as studies order its levels. That is a pass over it, and studies seldom differ in it.
 */
final class OrderedCohort {
  private final Cohort raw;
  private volatile @Nullable Known latest;

  /** The cohort as one specification orders it. */
  private record Known(CohortSpec spec, PreparedCohort cohort) {}

  OrderedCohort(Cohort raw) {
    this.raw = raw;
  }

  /** The cohort as read. */
  Cohort raw() {
    return raw;
  }

  /** The cohort as a specification orders it. */
  PreparedCohort inOrder(CohortSpec spec) {
    Known known = latest;
    if (known == null || !known.spec().equals(spec)) {
      known = new Known(spec, new PreparedCohort(StudySample.inOrder(spec, raw)));
      latest = known;
    }
    return known.cohort();
  }
}
