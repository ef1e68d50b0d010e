package org.riskset.statistics.parametric;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealVector;
import org.riskset.progress.Progress;
import org.riskset.statistics.parametric.ParametricLikelihood.Evaluation;

/**
 * Maximises a log likelihood by Newton's steps, halved until it rises. Where it is not concave,
 * curvatures of the wrong sign are taken with the right one, so that every step leads upwards.
 */
final class ParametricSearch {
  private static final double PROMISE = 1e-13;

  /** What a step may promise that rounding keeps from being taken. */
  private static final double NEARLY = 1e-9;

  private static final int MOST_STEPS = 150;
  private static final int MOST_HALVINGS = 50;
  private static final double SUFFICIENT_RISE = 1e-4;
  private static final double ROUNDING = 1e-13;

  /** Smallest curvature that is one, relative to the largest. */
  private static final double FLAT = 1e-14;

  /** No auxiliary parameter or linear predictor moves farther in one step. */
  private static final double LONGEST_STEP = 4;

  private final ParametricLikelihood likelihood;
  private final Progress progress;
  private double[] parameters;
  private Evaluation evaluation;

  private ParametricSearch(ParametricLikelihood likelihood, double[] start, Progress progress) {
    this.likelihood = likelihood;
    this.progress = progress;
    this.parameters = start.clone();
    this.evaluation = evaluate(start);
  }

  private Evaluation evaluate(double[] there) {
    progress.requireGoingOn();
    return likelihood.evaluate(there);
  }

  /** Where a search ended; arrays are not copied. */
  static final class Maximum {
    private final double[] parameters;
    private final Evaluation evaluation;
    private final int steps;
    private final boolean converged;

    private Maximum(ParametricSearch search, int steps, boolean converged) {
      this.parameters = search.parameters;
      this.evaluation = search.evaluation;
      this.steps = steps;
      this.converged = converged;
    }

    double[] parameters() {
      return parameters;
    }

    /** The likelihood there. */
    Evaluation evaluation() {
      return evaluation;
    }

    double value() {
      return evaluation.value();
    }

    /** Steps taken. */
    int steps() {
      return steps;
    }

    /** Whether it is a maximum. */
    boolean converged() {
      return converged;
    }
  }

  static Maximum maximize(ParametricLikelihood likelihood, double[] start, Progress progress) {
    return new ParametricSearch(likelihood, start, progress).search();
  }

  /** No search: the likelihood where it would start, which is no maximum. */
  static Maximum at(ParametricLikelihood likelihood, double[] start) {
    return new Maximum(new ParametricSearch(likelihood, start, Progress.none()), 0, false);
  }

  private Maximum search() {
    for (int steps = 0; steps < MOST_STEPS && likelihood.isPlausible(parameters); steps++) {
      Optional<EigenDecomposition> known = curvature();
      if (known.isEmpty()) {
        return new Maximum(this, steps, false);
      }
      EigenDecomposition curvature = known.get();
      double[] step = step(curvature);
      double promise = product(step, evaluation.score());
      boolean last = promise < PROMISE;
      if (!Double.isFinite(promise) || !take(shortened(step))) {
        boolean near = promise < NEARLY && isMaximum(curvature);
        return new Maximum(this, steps, near);
      }
      if (last) {
        return new Maximum(this, steps, isMaximum(curvature));
      }
    }
    return new Maximum(this, MOST_STEPS, false);
  }

  /** The axes of the information; empty where it is too far out to have numbers. */
  private Optional<EigenDecomposition> curvature() {
    double[][] scaled = scaled(evaluation.information());
    if (!isFinite(scaled)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new EigenDecomposition(MatrixUtils.createRealMatrix(scaled)));
    } catch (MaxCountExceededException e) {
      return Optional.empty();
    }
  }

  private static boolean isFinite(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
  }

  /** The information with a diagonal of ones, so that flat means flat in every unit. */
  private double[][] scaled(double[][] information) {
    double[] size = size();
    double[][] scaled = new double[size.length][size.length];
    for (int i = 0; i < size.length; i++) {
      for (int j = 0; j < size.length; j++) {
        scaled[i][j] = information[i][j] / size[i] / size[j];
      }
    }
    return scaled;
  }

  private double[] size() {
    double[][] information = evaluation.information();
    double[] size = new double[information.length];
    for (int i = 0; i < size.length; i++) {
      double curvature = Math.abs(information[i][i]);
      size[i] = curvature > 0 ? Math.sqrt(curvature) : 1;
    }
    return size;
  }

  private double[] step(EigenDecomposition curvature) {
    double[] size = size();
    RealVector score = new ArrayRealVector(evaluation.score());
    for (int i = 0; i < size.length; i++) {
      score.setEntry(i, score.getEntry(i) / size[i]);
    }
    RealVector step = new ArrayRealVector(size.length);
    double largest = largest(curvature);
    for (int k = 0; k < size.length; k++) {
      RealVector axis = curvature.getEigenvector(k);
      double bend = Math.max(Math.abs(curvature.getRealEigenvalue(k)), FLAT * largest);
      step = step.add(axis.mapMultiply(axis.dotProduct(score) / bend));
    }
    for (int i = 0; i < size.length; i++) {
      step.setEntry(i, step.getEntry(i) / size[i]);
    }
    return step.toArray();
  }

  private static double largest(EigenDecomposition curvature) {
    return Arrays.stream(curvature.getRealEigenvalues()).map(Math::abs).max().orElse(1);
  }

  private static boolean isMaximum(EigenDecomposition curvature) {
    double least = FLAT * largest(curvature);
    return Arrays.stream(curvature.getRealEigenvalues()).allMatch(value -> value > least);
  }

  private static double[] shortened(double[] step) {
    double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
    double factor = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
    return Arrays.stream(step).map(s -> s * factor).toArray();
  }

  private boolean take(double[] step) {
    double promise = product(step, evaluation.score());
    double slack = ROUNDING * (1 + Math.abs(evaluation.value()));
    double fraction = 1;
    for (int halvings = 0; halvings <= MOST_HALVINGS; halvings++) {
      double[] candidate = parameters.clone();
      for (int i = 0; i < candidate.length; i++) {
        candidate[i] += fraction * step[i];
      }
      Evaluation there = evaluate(candidate);
      double wanted = evaluation.value() + SUFFICIENT_RISE * fraction * promise - slack;
      if (isUsable(there) && there.value() >= wanted) {
        parameters = candidate;
        evaluation = there;
        return true;
      }
      fraction /= 2;
    }
    return false;
  }

  private static boolean isUsable(Evaluation there) {
    return Double.isFinite(there.value())
        && Arrays.stream(there.score()).allMatch(Double::isFinite)
        && isFinite(there.information());
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
