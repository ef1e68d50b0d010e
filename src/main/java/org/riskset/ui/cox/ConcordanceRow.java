package org.riskset.ui.cox;

import java.util.List;
import java.util.Optional;
import org.riskset.messages.IntervalWording;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.study.Study;
import org.riskset.study.validation.PerformanceAnalysis;
import org.riskset.study.validation.UnoAnalysis;
import org.riskset.ui.table.Estimate;

/**
 * One concordance of a model, in words.
 *
 * @param name whose it is
 * @param estimate C with normal limits, cut to the possible
 * @param standardError its standard error, empty if there is none
 * @param upTo the last time that counts
 */
record ConcordanceRow(String name, Estimate estimate, String standardError, String upTo) {
  private static final int DECIMALS = 3;

  /** Harrell's, then Uno's. */
  static List<ConcordanceRow> of(Study study, PerformanceAnalysis performance) {
    UnoAnalysis uno = performance.uno();
    String name = Messages.text("performance.concordance.uno");
    Optional<Concordance> found = uno.found();
    ConcordanceRow second =
        found.isPresent()
            ? row(study, name, found.get(), upTo(study, uno.tau()))
            : absent(name, Messages.text("performance.concordance.entry"));
    return List.of(
        row(
            study,
            Messages.text("performance.concordance.harrell"),
            performance.harrell(),
            Messages.text("performance.concordance.all")),
        second);
  }

  private static ConcordanceRow row(Study study, String name, Concordance found, String upTo) {
    double estimate = found.estimate();
    if (!Double.isFinite(estimate)) {
      return absent(name, Messages.text("performance.concordance.none"));
    }
    double reach = NormalQuantile.twoSided(study.confidenceLevel()) * found.standardError();
    double lower = Math.max(0, estimate - reach);
    double upper = Math.min(1, estimate + reach);
    String limits =
        IntervalWording.limits(
            lower,
            upper,
            NumberWording.fixed(lower, DECIMALS),
            NumberWording.fixed(upper, DECIMALS));
    return new ConcordanceRow(
        name,
        new Estimate(NumberWording.fixed(estimate, DECIMALS), "(" + limits + ")"),
        NumberWording.fixed(found.standardError(), DECIMALS),
        upTo);
  }

  private static ConcordanceRow absent(String name, String why) {
    return new ConcordanceRow(name, Estimate.inPlace(why), "", "");
  }

  private static String upTo(Study study, double tau) {
    if (Double.isInfinite(tau)) {
      return Messages.text("performance.concordance.all");
    }
    String unit = study.cohort().dictionary().timeUnit();
    String time = NumberWording.asChosen(tau);
    return unit == null ? time : time + " " + unit;
  }
}
