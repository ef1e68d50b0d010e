package org.riskset.statistics.cox;

import net.jqwik.api.Assume;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.Grouping;

/** Models for properties of what is made from a model: none whose coefficients are infinite. */
public final class FiniteFits {
  /** Beyond it the likelihood is so flat that the last digits of an estimate are rounding error. */
  private static final double LARGEST_ERROR = 20;

  private FiniteFits() {}

  /** The rows as a sample; without weights for exact ties, which know none. */
  public static CoxSample rows(Samples sample, Ties ties) {
    Samples rows = ties == Ties.EXACT ? sample.unweighted() : sample;
    return new CoxSample(rows.observations(), rows.covariates(), rows.strata());
  }

  /** A fit; samples in which a coefficient is not well estimated are left out of the property. */
  public static CoxFit of(Samples sample, Ties ties) {
    return of(sample, ties, null);
  }

  /** A fit with the robust variance of these clusters. */
  public static CoxFit of(Samples sample, Ties ties, @Nullable Grouping clusters) {
    CoxOutcome outcome =
        CoxRegression.fit(rows(sample, ties), clusters, new CoxOptions(ties, 0.95));
    Assume.that(outcome instanceof CoxOutcome.Fitted);
    CoxFit fit = CoxFits.fitted(outcome);
    Assume.that(
        fit.coefficients().stream()
            .allMatch(c -> c.isEstimated() && c.standardError() < LARGEST_ERROR));
    return fit;
  }
}
