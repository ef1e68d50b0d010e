package org.riskset.statistics.firth;

/**
 * The profile of a log likelihood: its maximum over all other arguments while one combination of
 * them is held.
 *
 * <p>D(c) = 2 (maximum − profile at c) is the likelihood-ratio statistic of the combination being
 * c. A limit at which D is q is the root of √D(c) − √q, which is nearly straight; Newton steps,
 * with the slope of the profile from the gradient at the held maximum, are kept within what is
 * known to enclose the root.
 *
 * <p>Reference: Venzon and Moolgavkar, Appl. Stat. 37 (1988) 87.
 */
public final class Profile {
  private static final double EXACT = 1e-12;

  /** Difference of √D from √q, relative to it, between ends that have met. */
  private static final double REACHED = 1e-6;

  private static final int MOST_STEPS = 100;

  /** Distance, in standard errors, beyond which a limit is not looked for. */
  private static final double FARTHEST = 1e4;

  private final SmoothFunction function;
  private final Slice slice;
  private final double[] summit;
  private final double height;
  private final double estimate;
  private final double standardError;
  private double distance;
  private double slope;
  private double[] held;

  /**
   * The profile of one combination.
   *
   * @param maximum the maximum of the function
   * @param weights weights of the combination, not all 0
   * @param standardError standard error of the combination
   */
  public Profile(SmoothFunction function, Maximum maximum, double[] weights, double standardError) {
    this.function = function;
    this.slice = new Slice(function, weights);
    this.summit = maximum.arguments();
    this.height = maximum.place().value();
    this.estimate = Vectors.product(weights, summit);
    this.standardError = standardError;
    this.held = summit;
  }

  /** Value of the combination at the maximum. */
  public double estimate() {
    return estimate;
  }

  /** The likelihood-ratio statistic of the combination being 0. */
  public double statisticAtZero() {
    held = summit;
    return evaluate(0, estimate) ? distance * distance : Double.NaN;
  }

  /**
   * Where the likelihood-ratio statistic reaches a value.
   *
   * @param side 1 above the estimate, −1 below
   * @param statistic value to reach, positive
   * @return the limit; infinite on that side if the statistic never reaches the value
   */
  public double limit(int side, double statistic) {
    double wanted = Math.sqrt(statistic);
    held = summit;
    double previous = estimate;
    double inner = 0;
    double outer = Double.POSITIVE_INFINITY;
    double at = wanted * standardError;
    for (int steps = 0; steps < MOST_STEPS && at < FARTHEST * standardError; steps++) {
      double place = estimate + side * at;
      boolean exists = evaluate(place, previous);
      previous = exists ? place : previous;
      if (exists && distance <= wanted) {
        inner = at;
      } else {
        outer = at;
      }
      double next = exists ? at + (wanted - distance) / (side * slope) : Double.NaN;
      boolean reached = exists && Math.abs(wanted - distance) <= REACHED * wanted;
      boolean narrow = outer - inner <= EXACT * at;
      if (Math.abs(next - at) <= EXACT * (at + Math.abs(estimate)) || (narrow && reached)) {
        return estimate + side * next;
      }
      if (narrow) {
        // What ends here is the profile, before it has reached the value.
        break;
      }
      double farther = Double.isInfinite(outer) ? 3 * at : (inner + outer) / 2;
      at = next > inner && next < Math.min(outer, 4 * at) ? next : farther;
    }
    return side * Double.POSITIVE_INFINITY;
  }

  /** Holds the combination at a value, starting from what was held before. */
  private boolean evaluate(double value, double before) {
    double share = before == estimate ? 0 : (value - estimate) / (before - estimate);
    double[] start = Vectors.sum(summit, share, Vectors.sum(held, -1, summit));
    slice.moveTo(value);
    double[] place = slice.nearest(start);
    if (!Double.isFinite(slice.at(place).value())) {
      place = slice.nearest(held);
    }
    if (!Double.isFinite(slice.at(place).value())) {
      return false;
    }
    Maximum maximum = Maximum.of(slice, place);
    double[] arguments = slice.arguments(maximum.arguments());
    distance = Math.sqrt(Math.max(0, 2 * (height - maximum.place().value())));
    slope = -slice.slope(function.at(arguments).gradient()) / distance;
    held = arguments;
    return maximum.isConverged();
  }
}
