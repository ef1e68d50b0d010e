package org.riskset.statistics.firth;

import java.util.Arrays;
import org.riskset.statistics.firth.SmoothFunction.Place;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Where a smooth function is largest, found by steps of Broyden, Fletcher, Goldfarb and Shanno from
 * the given curvature, halved until the function rises.
 *
 * <p>With gradient g and inverse curvature H, gᵀHg is the squared distance to the maximum in
 * standard errors; the search goes on until it is below {@value #NEAR} or rounding keeps it from
 * falling.
 *
 * <p>Reference: Nocedal and Wright, Numerical Optimization (2006), chapter 6.
 */
public final class Maximum {
  private static final double NEAR = 1e-24;

  /** Squared distance from which on a search that comes no nearer has arrived. */
  private static final double ARRIVED = 1e-15;

  /**
   * Squared distance within which a step may be judged by the gradient alone: the value, with the
   * logarithm of a determinant in it, can be less exact than the rise that is still to come.
   */
  private static final double STEEPNESS_TELLS = 1e-4;

  private static final int MOST_STEPS = 500;
  private static final int MOST_HALVINGS = 50;
  private static final double SUFFICIENT_RISE = 1e-4;
  private static final double ROUNDING = 1e-13;

  private final SmoothFunction function;
  private double[] arguments;
  private Place place;
  private double[][] inverse;
  private int steps;
  private boolean converged;

  private Maximum(SmoothFunction function, double[] start) {
    this.function = function;
    arguments = start.clone();
    place = function.at(arguments);
    inverse = GeneralizedCholesky.of(place.curvature()).inverse();
  }

  /** Searches from a start at which the function exists. */
  public static Maximum of(SmoothFunction function, double[] start) {
    Maximum maximum = new Maximum(function, start);
    maximum.search();
    return maximum;
  }

  private void search() {
    double nearest = Double.POSITIVE_INFINITY;
    boolean fresh = true;
    boolean triedAnew = false;
    while (steps < MOST_STEPS) {
      double[] step = Vectors.product(inverse, place.gradient());
      double promise = Vectors.product(step, place.gradient());
      boolean stuck = promise < ARRIVED && promise >= nearest / 4;
      if (!(promise > NEAR) || (stuck && triedAnew)) {
        converged = promise >= 0 && Double.isFinite(place.value());
        return;
      }
      nearest = Math.min(nearest, promise);
      if (stuck) {
        // What was learnt on the way may be what holds up the search: once more with what is there.
        inverse = GeneralizedCholesky.of(place.curvature()).inverse();
        nearest = Double.POSITIVE_INFINITY;
        triedAnew = true;
        fresh = true;
      } else if (take(step, promise)) {
        fresh = false;
      } else if (fresh) {
        converged = promise < ARRIVED;
        return;
      } else {
        inverse = GeneralizedCholesky.of(place.curvature()).inverse();
        fresh = true;
      }
    }
  }

  private boolean take(double[] step, double promise) {
    steps++;
    double slack = ROUNDING * (1 + Math.abs(place.value()));
    double fraction = 1;
    for (int halvings = 0; halvings <= MOST_HALVINGS; halvings++) {
      double[] candidate = Vectors.sum(arguments, fraction, step);
      if (Arrays.equals(candidate, arguments)) {
        return false;
      }
      Place there = function.at(candidate);
      boolean rises = there.value() >= place.value() + SUFFICIENT_RISE * fraction * promise - slack;
      if (rises || (promise < STEEPNESS_TELLS && distance(there) < promise / 4)) {
        update(Vectors.sum(candidate, -1, arguments), there.gradient());
        arguments = candidate;
        place = there;
        return true;
      }
      fraction /= 2;
    }
    return false;
  }

  /** Squared distance of a place to the maximum, in standard errors. */
  private double distance(Place there) {
    return Vectors.product(Vectors.product(inverse, there.gradient()), there.gradient());
  }

  /** The inverse curvature that a move and the change of gradient along it call for. */
  private void update(double[] move, double[] gradient) {
    double[] fall = Vectors.sum(place.gradient(), -1, gradient);
    double[] image = Vectors.product(inverse, fall);
    double along = Vectors.product(move, fall);
    double across = Vectors.product(fall, image);
    if (!(along > 0)) {
      return;
    }
    for (int i = 0; i < move.length; i++) {
      for (int j = 0; j < move.length; j++) {
        inverse[i][j] +=
            (1 + across / along) * move[i] * move[j] / along
                - (image[i] * move[j] + move[i] * image[j]) / along;
      }
    }
  }

  /** The arguments; not a copy. */
  public double[] arguments() {
    return arguments;
  }

  /** The function at the maximum. */
  public Place place() {
    return place;
  }

  /** Steps taken. */
  public int steps() {
    return steps;
  }

  /** Whether the search arrived. */
  public boolean isConverged() {
    return converged;
  }
}
