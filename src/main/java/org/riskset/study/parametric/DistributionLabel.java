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

  /** The distribution as a name of its own: "Log-normal". */
  public static String alone(ParametricDistribution distribution) {
    String words = of(distribution);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
