package org.riskset.statistics.maxcombo;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.inference.ChiSquareTest;

/**
 * The probability that the largest of several correlated standard normal variables exceeds a bound
 * in absolute value.
 *
 * <p>It is a sum of positive terms, so that it keeps its digits however small it is: that the first
 * exceeds m, that the second does and the first does not, and so on,
 *
 * <pre>
 * P(max |Z_j| &gt; m) = Σ_j 2 ∫ φ(z) P(|Z_i| ≤ m for all i &lt; j | Z_j = z) dz over z from m on
 * </pre>
 *
 * With φ(m) taken out, the integrals stay of ordinary size in the far tail.
 *
 * @param probability the probability
 * @param log10Probability its decimal logarithm
 */
record LargestNormal(double probability, double log10Probability) {
  private static final double TOLERANCE = 1e-11;
  private static final double EDGE = 9;
  private static final double NEGLIGIBLE = 40;

  /**
   * The probability.
   *
   * @param m the bound, not negative
   * @param correlation correlations of the variables, singular or not
   * @param dimensions most independent variables that they can be made of
   */
  static LargestNormal exceeds(double m, double[][] correlation, int dimensions) {
    ChiSquareTest first = ChiSquareTest.ofNormal(m);
    double alone = integral(m, new Strips(new double[0][], m, 1));
    double more =
        IntStream.range(1, correlation.length)
            .mapToDouble(j -> integral(m, earlier(m, correlation, j, dimensions)))
            .sum();
    double ratio = more / alone;
    return new LargestNormal(
        Math.min(1, first.pValue() * (1 + ratio)),
        Math.min(0, first.log10PValue() + Math.log1p(ratio) / Math.log(10)));
  }

  /** The strips of the variables before j, given variable j. */
  private static Strips earlier(double m, double[][] correlation, int j, int dimensions) {
    int[] order = IntStream.concat(IntStream.of(j), IntStream.range(0, j)).toArray();
    double[][] ordered =
        Arrays.stream(order)
            .mapToObj(a -> Arrays.stream(order).mapToDouble(b -> correlation[a][b]).toArray())
            .toArray(double[][]::new);
    double[][] factor = PivotedFactor.of(ordered, dimensions);
    return new Strips(Arrays.copyOfRange(factor, 1, factor.length), m, factor[0].length);
  }

  /** ∫ φ(z)/φ(m) P(strips | z) dz over z from m on. */
  private static double integral(double m, Strips strips) {
    double end = Math.min(EDGE, NEGLIGIBLE / m);
    // Strongly correlated variables differ in the first stretch only, so that is cut fine.
    double[] cuts = {0, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.3, 1};
    double[] own =
        Arrays.stream(strips.ends()).map(z -> z - m).filter(t -> t > 0 && t < end).toArray();
    double[] points =
        Arrays.stream(new double[][] {Arrays.stream(cuts).map(c -> c * end).toArray(), own})
            .flatMapToDouble(Arrays::stream)
            .toArray();
    return new AdaptiveIntegral(
            t -> Math.exp(-t * (m + t / 2)) * strips.given(m + t), TOLERANCE * end)
        .over(points);
  }
}
