package org.riskset.statistics.cox.elasticnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.parallel.StepCounter;

/**
 * Weights of the penalty worth considering, and the solutions along them.
 *
 * <p>The largest is the smallest for which a lasso has no coefficient but 0, max |∂ℓ/∂b_j| / (W α),
 * with α at least 0.001; the smallest is a share of it: 0.0001, or 0.01 with fewer rows than
 * columns. Between them are {@value #STEPS} in equal ratios, up to the one from which on the
 * deviance hardly falls any more.
 */
final class LambdaPath {
  private static final int STEPS = 100;
  private static final double SMALLEST_ALPHA = 1e-3;
  private static final int SHORTEST = 5;
  private static final double LEAST_GAIN = 1e-3;
  private static final double ALL_EXPLAINED = 0.99;

  private LambdaPath() {}

  static List<PathStep> of(
      CoxSample sample, Ties ties, ElasticNetProblem problem, Progress progress) {
    StepCounter fits = new StepCounter(STEPS, progress);
    ElasticNetSolver solver = new ElasticNetSolver(problem);
    Deviance deviance = new Deviance(sample, ties);
    double atZero = deviance.at(new double[sample.covariates().columnCount()]);
    List<PathStep> path = new ArrayList<>();
    List<Double> explained = new ArrayList<>();
    for (double lambda : lambdas(sample, problem)) {
      double[] user = problem.userCoefficients(solver.solve(lambda));
      path.add(new PathStep(lambda, Arrays.stream(user).boxed().toList()));
      fits.step();
      explained.add(1 - deviance.at(user) / atZero);
      if (isEnough(explained)) {
        break;
      }
    }
    return path;
  }

  private static boolean isEnough(List<Double> explained) {
    int size = explained.size();
    if (size < SHORTEST) {
      return false;
    }
    double last = explained.get(size - 1);
    return last > ALL_EXPLAINED || last - explained.get(size - SHORTEST) < LEAST_GAIN * last;
  }

  private static double[] lambdas(CoxSample sample, ElasticNetProblem problem) {
    double[] gradient = problem.gradient(new double[problem.size()]);
    double steepest = Arrays.stream(gradient).map(Math::abs).max().orElse(0);
    double largest = steepest / Math.max(problem.alpha(), SMALLEST_ALPHA);
    double share = sample.size() < sample.covariates().columnCount() ? 0.01 : 1e-4;
    double[] lambdas = new double[STEPS];
    Arrays.setAll(lambdas, k -> largest * Math.pow(share, k / (STEPS - 1.0)));
    return lambdas;
  }
}
