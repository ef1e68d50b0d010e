package org.riskset.statistics.propensity;

/**
 * The standardised difference of the means of one covariate between two groups, (m₁ − m₀) / s.
 *
 * <p>s² is the mean of the two groups' variances without propensity weights, so that the difference
 * after weighting is measured with the same rod as before: that of the sample (divisor n − 1), or p
 * (1 − p) for a covariate that has the values 0 and 1 only.
 *
 * <p>References: Austin, Stat. Med. 28 (2009) 3083; Stuart, Stat. Sci. 25 (2010) 1.
 */
public final class StandardizedDifference {
  private final double[] values;
  private final boolean[] treated;
  private final double scale;

  /**
   * The differences of one covariate.
   *
   * @param values its values
   * @param treated which group each row is in
   */
  public StandardizedDifference(double[] values, boolean[] treated) {
    this.values = values.clone();
    this.treated = treated.clone();
    boolean binary = true;
    for (double value : values) {
      binary &= value == 0 || value == 1;
    }
    scale = Math.sqrt((variance(true, binary) + variance(false, binary)) / 2);
  }

  private double variance(boolean group, boolean binary) {
    int n = 0;
    double origin = values[0];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      n += treated[i] == group ? 1 : 0;
      sum += treated[i] == group ? values[i] - origin : 0;
    }
    double mean = sum / n;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      double distance = values[i] - origin - mean;
      squares += treated[i] == group ? distance * distance : 0;
    }
    return squares / (binary ? n : n - 1);
  }

  /** The difference of weighted means; NaN for a covariate that does not vary within the groups. */
  public double of(double[] weights) {
    double difference = mean(true, weights) - mean(false, weights);
    return scale > 0 ? difference / scale : Double.NaN;
  }

  private double mean(boolean group, double[] weights) {
    double total = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double weight = treated[i] == group ? weights[i] : 0;
      total += weight;
      sum += weight * (values[i] - values[0]);
    }
    return sum / total;
  }
}
