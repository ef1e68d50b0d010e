package org.riskset.statistics.parametric;

/**
 * Distributions of a time u &gt; 0 that a linear predictor η and a few auxiliary parameters choose.
 * Times are counted in a unit that suits the numbers.
 */
interface Family {
  /** Number of auxiliary parameters. */
  int auxiliaryCount();

  /** The unit in which to count times. */
  double unit(double[] times);

  /** What η changes by when a time of {@code unit} is counted as 1: log(unit) or −log(unit). */
  double shiftOfUnit(double unit);

  /** Factor of auxiliary parameter {@code a} when times of the given unit are counted in ones. */
  double factorOfUnit(int a, double unit);

  /** First guess of η, then of the auxiliary parameters. */
  double[] start(double[] times, double[] entries, boolean[] events, double[] weights);

  /** Adds {@code sign} × log density of u. */
  void addLogDensity(double u, double eta, double[] auxiliary, double sign, Jet jet);

  /** Adds {@code sign} × log P(U &gt; u). */
  void addLogSurvival(double u, double eta, double[] auxiliary, double sign, Jet jet);

  /**
   * The logarithm of the time by which a fraction {@code p} had the event; +∞ if that never
   * happens.
   *
   * @param gradient receives the derivatives by η and the auxiliary parameters
   */
  double logQuantile(double p, double eta, double[] auxiliary, double[] gradient);

  /** Whether auxiliary parameters lie where an estimate can be told from a boundary. */
  boolean isPlausible(double[] auxiliary);

  /** +1 if later times come with a larger η, −1 if with a smaller one. */
  int direction();
}
