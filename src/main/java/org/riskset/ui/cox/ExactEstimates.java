package org.riskset.ui.cox;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.analysis.TermLevel;

/** Words estimates with more digits than a table has room for. */
final class ExactEstimates {
  private ExactEstimates() {}

  /** A line for each estimate of a row; empty if there is none. */
  static String of(TermLevel level) {
    return Stream.of(
            of("cox.exact.univariable", level.univariable()),
            of("cox.exact.multivariable", level.multivariable()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String of(String key, @Nullable Coefficient coefficient) {
    if (coefficient == null || !coefficient.isEstimated()) {
      return "";
    }
    if (Double.isNaN(coefficient.standardError())) {
      return Messages.text(
          key + ".shrunken", digits(coefficient.hazardRatio()), digits(coefficient.estimate()));
    }
    boolean robust = !Double.isNaN(coefficient.robustStandardError());
    return Messages.text(
        robust ? key + ".robust" : key,
        digits(coefficient.hazardRatio()),
        digits(coefficient.lower()),
        digits(coefficient.upper()),
        digits(coefficient.pValue()),
        digits(coefficient.estimate()),
        digits(robust ? coefficient.robustStandardError() : coefficient.standardError()));
  }

  private static String digits(double number) {
    return String.format(Locale.ROOT, "%.5g", number).replace('-', '\u2212');
  }
}
