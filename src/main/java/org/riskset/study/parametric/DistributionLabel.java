package org.riskset.study.parametric;

import java.util.Locale;
import org.riskset.messages.Messages;
import org.riskset.statistics.parametric.ParametricDistribution;

/** How people read distributions. */
public final class DistributionLabel {
  private DistributionLabel() {}

  /** The distribution within a sentence: "log-normal". */
  public static String of(ParametricDistribution distribution) {
    return Messages.text("report.parametric.name." + distribution.name().toLowerCase(Locale.ROOT));
  }
}
