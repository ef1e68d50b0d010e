package org.riskset.statistics.cox.elasticnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;
import org.riskset.statistics.concordance.PendingConcordance;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * Cox regression with an elastic-net penalty: the coefficients that minimise
 *
 * <pre>
 * −ℓ(β)/W + λ Σ_j (α |s_j β_j| + (1 − α) (s_j β_j)²/2)
 * </pre>
 *
 * with W the weight of all rows and s_j the weighted standard deviation (divisor W) of column j;
 * this is the parametrisation of R's {@code glmnet} with standardisation, whose ties are Breslow's.
 * α = 1 is the lasso, α = 0 ridge regression.
 *
 * <p>References: Tibshirani, Stat. Med. 16 (1997) 385; Verweij and van Houwelingen, Stat. Med. 13
 * (1994) 2427; Simon et al., J. Stat. Softw. 39 (2011) 5.
 */
public final class ElasticNetRegression {
  private final CoxSample sample;
  private final int[] origin;
  private final ElasticNetOptions options;
  private final ElasticNetProblem problem;
  private final Progress progress;

  private ElasticNetRegression(
      CoxSample sample, int[] origin, ElasticNetOptions options, Progress progress) {
    this.sample = sample;
    this.origin = origin;
    this.options = options;
    this.progress = progress;
    problem = new ElasticNetProblem(sample, options.cox().ties(), options.alpha());
  }

  /**
   * Fits a model to these data.
   *
   * @param progress hears of the path of weights, then of the cross-validation
   * @throws CancelledException if {@code progress} stops the work
   */
  public static ElasticNetOutcome fit(
      CoxSample sample, ElasticNetOptions options, Progress progress) {
    return fit(sample, IntStream.range(0, sample.size()).toArray(), options, progress);
  }

  /**
   * Fits a model to rows that were drawn.
   *
   * @param origin number of the row of the data behind each; rows with the same lie in one fold of
   *     the cross-validation
   * @param progress hears of the path of weights, then of the cross-validation
   * @throws CancelledException if {@code progress} stops the work
   */
  public static ElasticNetOutcome fit(
      CoxSample sample, int[] origin, ElasticNetOptions options, Progress progress) {
    if (sample.size() == 0) {
      return new ElasticNetOutcome.Impossible(NotEstimable.NO_ROWS);
    }
    if (sample.observations().eventWeight() == 0) {
      return new ElasticNetOutcome.Impossible(NotEstimable.NO_EVENTS);
    }
    ElasticNetRegression regression = new ElasticNetRegression(sample, origin, options, progress);
    if (regression.problem.size() == 0) {
      return new ElasticNetOutcome.Impossible(NotEstimable.NO_COVARIATES);
    }
    return new ElasticNetOutcome.Fitted(regression.fit());
  }

  private ElasticNetFit fit() {
    List<PathStep> path =
        options.lambda().isPresent() && !options.path()
            ? List.of()
            : LambdaPath.of(sample, options.cox().ties(), problem, progress.between(0, share()));
    LambdaChoice choice = options.lambda().isPresent() ? null : choice(path);
    double lambda = choice == null ? options.lambda().orElseThrow() : choice.best();
    return fitAt(lambda, choice, options.path() ? path : List.of());
  }

  /** How much of the work the path is: a fold of the cross-validation is about as much. */
  private double share() {
    return options.lambda().isPresent() ? 1 : 1.0 / (1 + options.folds());
  }

  private LambdaChoice choice(List<PathStep> path) {
    double[] lambdas = path.stream().mapToDouble(PathStep::lambda).toArray();
    return new CrossValidation(
            sample, origin, options.cox().ties(), options.alpha(), options.folds(), options.seed())
        .choose(lambdas, progress.between(share(), 1));
  }

  private ElasticNetFit fitAt(double lambda, @Nullable LambdaChoice choice, List<PathStep> path) {
    ElasticNetSolver solver = new ElasticNetSolver(problem);
    double[] own = solver.solve(lambda);
    double logLikelihood = problem.logLikelihood(own);
    CoxFit fit = describe(own, logLikelihood, solver.isConverged());
    double penalized = logLikelihood - problem.weight() * problem.penalty(lambda, own);
    return new ElasticNetFit(fit, lambda, penalized, choice, path);
  }

  private CoxFit describe(double[] own, double logLikelihood, boolean converged) {
    double[] user = problem.userCoefficients(own);
    int size = user.length;
    ChiSquareTest none = new ChiSquareTest(Double.NaN, problem.size(), Double.NaN, Double.NaN);
    return new CoxFit(
        options.cox(),
        rowsUsed(),
        sample.observations().eventWeight(),
        coefficients(user),
        new SymmetricMatrix(unknown(size)),
        null,
        solution(user),
        problem.logLikelihood(new double[problem.size()]),
        logLikelihood,
        none,
        none,
        none,
        PendingConcordance.of(problem.riskSets(), linearPredictor(own), null),
        0,
        converged);
  }

  private int rowsUsed() {
    return (int)
        IntStream.range(0, sample.size()).filter(i -> sample.observations().weight(i) > 0).count();
  }

  private static double[][] unknown(int size) {
    double[][] unknown = new double[size][size];
    for (double[] row : unknown) {
      Arrays.fill(row, Double.NaN);
    }
    return unknown;
  }

  private double[] linearPredictor(double[] own) {
    double[] eta = problem.linearPredictor(own);
    double[] rows = new double[sample.size()];
    for (int p = 0; p < eta.length; p++) {
      rows[problem.riskSets().row(p)] = eta[p];
    }
    return rows;
  }

  private boolean[] estimated() {
    boolean[] estimated = new boolean[sample.covariates().columnCount()];
    for (int j = 0; j < problem.size(); j++) {
      estimated[problem.column(j)] = true;
    }
    return estimated;
  }

  private CoxSolution solution(double[] user) {
    SymmetricMatrix variance = new SymmetricMatrix(unknown(user.length));
    return new CoxSolution(sample, options.cox().ties(), user, estimated(), variance);
  }

  private List<Coefficient> coefficients(double[] user) {
    boolean[] estimated = estimated();
    List<Coefficient> coefficients = new ArrayList<>();
    double nan = Double.NaN;
    for (int j = 0; j < user.length; j++) {
      Status status = estimated[j] ? Status.ESTIMATED : Status.ALIASED;
      double value = estimated[j] ? user[j] : nan;
      String name = sample.covariates().names().get(j);
      coefficients.add(
          new Coefficient(name, status, value, nan, nan, nan, nan, nan, Math.exp(value), nan, nan));
    }
    return coefficients;
  }
}
