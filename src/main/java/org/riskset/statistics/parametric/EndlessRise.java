package org.riskset.statistics.parametric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Directions of the coefficients along which the likelihood rises for ever: they leave the linear
 * predictor of every event as it is and send that of censored rows towards later times or leave it.
 * A level without events is the usual case.
 *
 * <p>Such directions are a linear programme: with d in the null space of the events' rows, maximise
 * Σ xᵢd over censored rows with 0 ≤ xᵢd ≤ 1. It is solved over the distinct values of xᵢ in that
 * null space.
 */
final class EndlessRise {
  private static final double RELATIVE = 1e-9;
  private static final double RANK_TOLERANCE = 1e-10;
  private static final int MOST_DISTINCT = 400;
  private static final int MOST_PIVOTS = 10_000;

  private final double[] direction;
  private final int[] left;

  private EndlessRise(double[] direction, int[] left) {
    this.direction = direction;
    this.left = left;
  }

  /** The direction, by column of the design; towards later times if that is a larger η. */
  double[] direction() {
    return direction.clone();
  }

  /** Rows whose likelihood still depends on the coefficients at the end of the direction. */
  int[] left() {
    return left.clone();
  }

  /**
   * A direction of endless rise, if there is one.
   *
   * @param design columns independent over all rows
   * @param events whether each row has the event
   * @param sign +1 if later times come with a larger η, else −1
   */
  static Optional<EndlessRise> find(Design design, boolean[] events, int sign) {
    double[] ones = new double[events.length];
    Arrays.fill(ones, 1);
    double[][] products = design.products(ones, events);
    double[] size = new double[products.length];
    double[][] all = design.products(ones, null);
    Arrays.setAll(size, k -> all[k][k]);
    GeneralizedCholesky rows = GeneralizedCholesky.of(products, size, RANK_TOLERANCE);
    List<double[]> free =
        IntStream.range(0, products.length)
            .filter(rows::isDependent)
            .mapToObj(k -> rows.nullVector(products, k))
            .toList();
    return free.isEmpty() ? Optional.empty() : find(design, events, sign, free);
  }

  private static Optional<EndlessRise> find(
      Design design, boolean[] events, int sign, List<double[]> free) {
    Set<List<Double>> distinct = new LinkedHashSet<>();
    for (int i = 0; i < events.length; i++) {
      if (!events[i]) {
        distinct.add(rounded(coordinates(design, i, free)));
      }
    }
    if (distinct.isEmpty() || distinct.size() > MOST_DISTINCT) {
      return Optional.empty();
    }
    return solve(distinct, free.size()).flatMap(c -> rise(design, events, sign, free, c));
  }

  private static double[] coordinates(Design design, int row, List<double[]> free) {
    double[] coordinates = new double[free.size()];
    for (int f = 0; f < coordinates.length; f++) {
      for (int k = 0; k < design.width(); k++) {
        coordinates[f] += design.value(row, k) * free.get(f)[k];
      }
    }
    return coordinates;
  }

  /** Coordinates without rounding noise, so that like rows are one. */
  private static List<Double> rounded(double[] coordinates) {
    return Arrays.stream(coordinates)
        .mapToObj(c -> Math.rint(c / RELATIVE) * RELATIVE + 0.0)
        .toList();
  }

  private static Optional<double[]> solve(Set<List<Double>> distinct, int size) {
    double[] goal = new double[size];
    List<LinearConstraint> constraints = new ArrayList<>();
    for (List<Double> row : distinct) {
      double[] values = row.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.setAll(goal, f -> goal[f] + values[f]);
      constraints.add(new LinearConstraint(values, Relationship.GEQ, 0));
      constraints.add(new LinearConstraint(values, Relationship.LEQ, 1));
    }
    try {
      return Optional.of(
          new SimplexSolver()
              .optimize(
                  new MaxIter(MOST_PIVOTS),
                  new LinearObjectiveFunction(goal, 0),
                  new LinearConstraintSet(constraints),
                  GoalType.MAXIMIZE,
                  new NonNegativeConstraint(false))
              .getPoint());
    } catch (MathIllegalStateException unsolved) {
      return Optional.empty();
    }
  }

  private static Optional<EndlessRise> rise(
      Design design, boolean[] events, int sign, List<double[]> free, double[] solution) {
    double[] direction = new double[design.width()];
    for (int f = 0; f < solution.length; f++) {
      for (int k = 0; k < direction.length; k++) {
        direction[k] += sign * solution[f] * free.get(f)[k];
      }
    }
    int[] left =
        IntStream.range(0, events.length)
            .filter(i -> events[i] || Math.abs(along(design, i, direction)) < RELATIVE * 10)
            .toArray();
    return left.length == events.length
        ? Optional.empty()
        : Optional.of(new EndlessRise(direction, left));
  }

  private static double along(Design design, int row, double[] direction) {
    double sum = 0;
    for (int k = 0; k < direction.length; k++) {
      sum += design.value(row, k) * direction[k];
    }
    return sum;
  }
}
