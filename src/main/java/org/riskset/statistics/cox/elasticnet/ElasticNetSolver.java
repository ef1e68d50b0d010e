package org.riskset.statistics.cox.elasticnet;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Solves an {@link ElasticNetProblem} for one weight λ after another, each from the solution
 * before.
 *
 * <p>Newton steps on the likelihood with the penalty as it is (proximal Newton): the quadratic
 * problem of each step is solved by coordinate descent, or directly where the penalty is a ridge;
 * the step is halved until the objective falls. Only columns whose coefficient is not 0, or whose
 * gradient exceeds the penalty, take part; at the end no column outside does.
 *
 * <p>References: Friedman, Hastie and Tibshirani, J. Stat. Softw. 33 (2010) 1; Simon et al., J.
 * Stat. Softw. 39 (2011) 5; Lee, Sun and Saunders, SIAM J. Optim. 24 (2014) 1420.
 */
final class ElasticNetSolver {
  private static final int MOST_STEPS = 200;
  private static final int MOST_HALVINGS = 50;
  private static final int MOST_SWEEPS = 20_000;

  /** Sweeps before the signs are tried for the first time, and then after twice as many. */
  private static final int FIRST_ATTEMPT = 4;

  /** Largest change of a coefficient per standard deviation at which the descent has arrived. */
  private static final double NEAR = 1e-13;

  /** Promised fall of the objective after which a step is the last. */
  private static final double PROMISE = 1e-15;

  private static final double ROUNDING = 1e-14;

  private final ElasticNetProblem problem;
  private double[] coefficients;
  private boolean converged = true;

  ElasticNetSolver(ElasticNetProblem problem) {
    this.problem = problem;
    coefficients = new double[problem.size()];
  }

  /** Solves for a weight; the solution of the last one is where the search begins. */
  double[] solve(double lambda) {
    boolean[] active = new boolean[problem.size()];
    for (int j = 0; j < active.length; j++) {
      active[j] = problem.alpha() < 1 || coefficients[j] != 0;
    }
    converged = true;
    while (true) {
      int[] columns = IntStream.range(0, active.length).filter(j -> active[j]).toArray();
      if (columns.length > 0) {
        solve(lambda, columns);
      }
      if (!addViolators(lambda, active)) {
        return coefficients.clone();
      }
    }
  }

  /** Takes in columns whose gradient exceeds the penalty; false if there are none. */
  private boolean addViolators(double lambda, boolean[] active) {
    double[] gradient = problem.gradient(coefficients);
    boolean any = false;
    for (int j = 0; j < active.length; j++) {
      if (!active[j] && Math.abs(gradient[j]) > lambda * problem.alpha() * (1 + ROUNDING)) {
        active[j] = true;
        any = true;
      }
    }
    return any;
  }

  private void solve(double lambda, int[] columns) {
    ElasticNetProblem.Part part = problem.part(columns);
    double[] b = Arrays.stream(columns).mapToDouble(j -> coefficients[j]).toArray();
    Evaluation here = part.at(b);
    boolean arrived = false;
    for (int steps = 0; steps < MOST_STEPS && !arrived; steps++) {
      double[] step = problem.alpha() == 0 ? ridgeStep(here, lambda, b) : descend(here, lambda, b);
      double promise = promise(here, lambda, b, step);
      double objective = problem.penalty(lambda, b) - here.value();
      double slack = ROUNDING * (1 + Math.abs(objective));
      double fraction = 1;
      double[] candidate = add(b, fraction, step);
      Evaluation there = part.at(candidate);
      for (int k = 0;
          k < MOST_HALVINGS
              && !(problem.penalty(lambda, candidate) - there.value()
                  <= objective - 1e-4 * fraction * promise + slack);
          k++) {
        fraction /= 2;
        candidate = add(b, fraction, step);
        there = part.at(candidate);
      }
      b = candidate;
      here = there;
      arrived = promise < PROMISE;
    }
    converged &= arrived;
    for (int k = 0; k < columns.length; k++) {
      coefficients[columns[k]] = b[k];
    }
  }

  private double promise(Evaluation here, double lambda, double[] b, double[] step) {
    double rise = problem.penalty(lambda, b) - problem.penalty(lambda, add(b, 1, step));
    for (int k = 0; k < b.length; k++) {
      rise += here.score()[k] * step[k];
    }
    return rise;
  }

  private static double[] add(double[] b, double fraction, double[] step) {
    double[] sum = b.clone();
    for (int k = 0; k < sum.length; k++) {
      sum[k] = fraction == 1 && step[k] == -b[k] ? 0 : sum[k] + fraction * step[k];
    }
    return sum;
  }

  private static double[] ridgeStep(Evaluation here, double lambda, double[] b) {
    RealMatrix matrix = MatrixUtils.createRealMatrix(here.information());
    RealMatrix whole =
        matrix.add(MatrixUtils.createRealIdentityMatrix(b.length).scalarMultiply(lambda));
    double[] gradient = new double[b.length];
    Arrays.setAll(gradient, k -> here.score()[k] - lambda * b[k]);
    return GeneralizedCholesky.of(whole.getData()).solve(gradient);
  }

  /**
   * Minimises −Uᵀd + dᵀId/2 + penalty(b + d) by coordinate descent; as soon as it has found which
   * coefficients are not 0, and their signs, the minimum itself.
   */
  private double[] descend(Evaluation here, double lambda, double[] b) {
    QuadraticPart quadratic = new QuadraticPart(here, b, lambda, problem.alpha());
    int attempt = FIRST_ATTEMPT;
    for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
      double largest = quadratic.sweep();
      if (largest <= NEAR) {
        break;
      }
      if (sweep == attempt) {
        if (quadratic.settle()) {
          break;
        }
        attempt *= 2;
      }
    }
    return quadratic.step();
  }

  /** Whether the last search arrived. */
  boolean isConverged() {
    return converged;
  }
}
