package org.riskset.statistics.inference;

/**
 * A test of any kind: a statistic, the degrees of freedom where its distribution has some, and its
 * p-value. Numbers that do not exist are NaN.
 *
 * @param statistic value of the statistic; NaN for an exact test, which has none
 * @param degreesOfFreedom degrees of freedom; of F, those of the numerator
 * @param denominator degrees of freedom of F's denominator, NaN otherwise
 * @param pValue the p-value; 0 only where it underflows a double
 * @param log10PValue decimal logarithm of the p-value, finite also where {@code pValue} underflows
 */
public record TestResult(
    double statistic,
    double degreesOfFreedom,
    double denominator,
    double pValue,
    double log10PValue) {
  /** A test that does not exist. */
  public static final TestResult NONE =
      new TestResult(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /** The two-sided test of a t statistic. */
  public static TestResult ofT(double t, double degreesOfFreedom) {
    return new TestResult(
        t,
        degreesOfFreedom,
        Double.NaN,
        FTail.probability(t * t, 1, degreesOfFreedom),
        FTail.log10(t * t, 1, degreesOfFreedom));
  }

  /** The upper-tail test of an F statistic. */
  public static TestResult ofF(double f, double numerator, double denominator) {
    return new TestResult(
        f,
        numerator,
        denominator,
        FTail.probability(f, numerator, denominator),
        FTail.log10(f, numerator, denominator));
  }

  /** The upper-tail test of a χ² statistic. */
  public static TestResult ofChiSquare(double statistic, int degreesOfFreedom) {
    ChiSquareTest test = ChiSquareTest.of(statistic, degreesOfFreedom);
    return new TestResult(
        test.statistic(), degreesOfFreedom, Double.NaN, test.pValue(), test.log10PValue());
  }

  /** A test whose p-value is had without a distribution of its statistic. */
  public static TestResult ofPValue(double statistic, double pValue) {
    return new TestResult(statistic, Double.NaN, Double.NaN, pValue, Math.log10(pValue));
  }

  /** A statistic whose two-sided p-value is that of a standard normal z. */
  public static TestResult ofNormal(double statistic, double z) {
    ChiSquareTest test = ChiSquareTest.ofNormal(z);
    return new TestResult(statistic, Double.NaN, Double.NaN, test.pValue(), test.log10PValue());
  }

  /** Whether there is a p-value. */
  public boolean exists() {
    return !Double.isNaN(pValue);
  }
}
