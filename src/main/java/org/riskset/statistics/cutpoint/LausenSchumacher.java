package org.riskset.statistics.cutpoint;

import org.riskset.statistics.inference.ChiSquareTest;

/**
 * The approximate p-value of a maximally selected statistic by the improved Bonferroni inequality:
 * with cuts that have m_1 &lt; … &lt; m_k of N rows below,
 *
 * <pre>
 * P(M &gt; b) ≈ 2(1 − Φ(b)) + Σ_i (1/π) exp(−b²/2) (t_i − (b²/4 − 1) t_i³/6)
 * t_i = √(1 − m_i (N − m_{i+1}) / ((N − m_i) m_{i+1}))
 * </pre>
 *
 * <p>The expansion in t may turn negative for large b, where it says nothing; the p-value is then
 * that of a single cut. It never exceeds 1.
 *
 * <p>References: Lausen and Schumacher, Biometrics 48 (1992) 73; Lausen, Sauerbrei and Schumacher,
 * in Computational Statistics (1994) 483; Worsley, Biometrika 69 (1982) 297.
 */
final class LausenSchumacher {
  private LausenSchumacher() {}

  /**
   * The p-value.
   *
   * @param b the statistic
   * @param n number of rows
   * @param below numbers of rows below each cut, ascending
   */
  static CutpointPValue of(double b, int n, int[] below) {
    ChiSquareTest single = ChiSquareTest.ofNormal(b);
    double sum = 0;
    for (int i = 0; i + 1 < below.length; i++) {
      double low = below[i];
      double high = below[i + 1];
      double t = Math.sqrt(1 - low * (n - high) / ((n - low) * high));
      sum += t - (b * b / 4 - 1) * t * t * t / 6;
    }
    // The density and the tail both underflow for large b; their ratio does not.
    double density = Math.exp(-b * b / 2 - single.log10PValue() * Math.log(10)) / Math.PI;
    double factor = 1 + Math.max(0, sum) * density;
    return new CutpointPValue(
        Math.min(1, single.pValue() * factor),
        Math.min(0, single.log10PValue() + Math.log10(factor)),
        Double.NaN);
  }
}
