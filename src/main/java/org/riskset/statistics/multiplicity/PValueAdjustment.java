package org.riskset.statistics.multiplicity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Adjusts p-values for their number. With n of them, p(1) ≤ … ≤ p(n):
 *
 * <ul>
 *   <li>Bonferroni: n p;
 *   <li>Holm (Scand. J. Stat. 6 (1979) 65): the largest (n − j + 1) p(j) over j ≤ i;
 *   <li>Hochberg (Biometrika 75 (1988) 800): the smallest (n − j + 1) p(j) over j ≥ i;
 *   <li>BH (Benjamini and Hochberg, J. R. Stat. Soc. B 57 (1995) 289): the smallest n p(j)/j over j
 *       ≥ i;
 *   <li>BY (Benjamini and Yekutieli, Ann. Stat. 29 (2001) 1165): the same times 1 + 1/2 + … + 1/n.
 * </ul>
 *
 * <p>None exceeds 1. Bonferroni, Holm and Hochberg control the probability of any false finding, BH
 * and BY the expected share of false ones among the findings.
 */
public enum PValueAdjustment {
  /** As they are. */
  NONE("none"),
  /** Holm's step-down method. */
  HOLM("holm"),
  /** Hochberg's step-up method. */
  HOCHBERG("hochberg"),
  /** Multiplied by their number. */
  BONFERRONI("bonferroni"),
  /** Benjamini and Hochberg's false discovery rate. */
  BH("BH"),
  /** Benjamini and Yekutieli's, under any dependence. */
  BY("BY");

  private final String method;

  PValueAdjustment(String method) {
    this.method = method;
  }

  /** The name that R's {@code p.adjust} has for it. */
  public String method() {
    return method;
  }

  /**
   * The adjusted p-values, in the given order.
   *
   * @param pValues p-values; those that are NaN do not count and stay NaN
   */
  public double[] adjust(double[] pValues) {
    double[] adjusted = pValues.clone();
    int[] ascending =
        IntStream.range(0, pValues.length)
            .filter(i -> !Double.isNaN(pValues[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int n = ascending.length;
    double[] scaled = new double[n];
    for (int j = 0; j < n; j++) {
      scaled[j] = pValues[ascending[j]] * factor(j + 1, n);
    }
    cumulate(scaled);
    for (int j = 0; j < n; j++) {
      adjusted[ascending[j]] = Math.min(1, scaled[j]);
    }
    return adjusted;
  }

  /** What the p-value of rank j among n is multiplied by. */
  private double factor(int j, int n) {
    return switch (this) {
      case NONE -> 1;
      case BONFERRONI -> n;
      case HOLM, HOCHBERG -> n - j + 1;
      case BH -> (double) n / j;
      case BY -> IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).sum() * n / j;
    };
  }

  /** Keeps the adjusted values in the order of the p-values. */
  private void cumulate(double[] values) {
    switch (this) {
      case NONE, BONFERRONI -> {}
      case HOLM -> Arrays.parallelPrefix(values, Math::max);
      case HOCHBERG, BH, BY -> {
        for (int j = values.length - 2; j >= 0; j--) {
          values[j] = Math.min(values[j], values[j + 1]);
        }
      }
    }
  }
}
