package org.riskset.statistics.cox.elasticnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.parallel.IndependentParts;
import org.riskset.statistics.parallel.StepCounter;
import org.riskset.statistics.sample.Ranks;

/**
 * Cross-validated partial-likelihood deviance of a penalised Cox model.
 *
 * <p>Fold k is scored by D(all rows) − D(rows outside k), both at the coefficients fitted outside
 * k, per weight of its events; a partial likelihood of the few rows of the fold alone would have
 * nearly empty risk sets. The folds' scores are averaged with the weight of their events; the
 * standard error is their weighted standard deviation over √(folds − 1).
 *
 * <p>References: Verweij and van Houwelingen, Stat. Med. 12 (1993) 2305; Simon et al., J. Stat.
 * Softw. 39 (2011) 5.
 */
final class CrossValidation {
  private final CoxSample sample;
  private final Ties ties;
  private final double alpha;
  private final int[] fold;
  private final int count;

  /**
   * A cross-validation with random folds.
   *
   * @param origin number of the row of the data behind each row; rows with the same stay together,
   *     for a copy of a row that was left out would know its outcome
   */
  CrossValidation(CoxSample sample, int[] origin, Ties ties, double alpha, int folds, long seed) {
    this(
        sample,
        ties,
        alpha,
        assign(Ranks.of(Arrays.stream(origin).asDoubleStream().toArray(), 0), folds, seed));
  }

  /** A cross-validation with given folds, numbered from 0 without gaps. */
  CrossValidation(CoxSample sample, Ties ties, double alpha, int[] fold) {
    this.sample = sample;
    this.ties = ties;
    this.alpha = alpha;
    this.fold = fold;
    count = Arrays.stream(fold).max().orElse(-1) + 1;
  }

  private static int[] assign(int[] unit, int most, long seed) {
    int units = 1 + Arrays.stream(unit).max().orElse(-1);
    int[] fold = shuffled(units, Math.min(most, units), seed);
    return Arrays.stream(unit).map(u -> fold[u]).toArray();
  }

  /** Folds of sizes as equal as can be, in an order that depends on the seed alone. */
  private static int[] shuffled(int rows, int count, long seed) {
    int[] fold = IntStream.range(0, rows).map(i -> i % count).toArray();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = rows - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = fold[i];
      fold[i] = fold[other];
      fold[other] = kept;
    }
    return fold;
  }

  /** Chooses among weights; the folds are fitted on all cores. */
  LambdaChoice choose(double[] lambdas, Progress progress) {
    double[] weight = IntStream.range(0, count).mapToDouble(this::eventWeight).toArray();
    Deviance whole = new Deviance(sample, ties);
    StepCounter fits = new StepCounter(count * lambdas.length, progress);
    double[][] score =
        IndependentParts.run(
                count, k -> scores(k, lambdas, weight[k], whole, fits), progress.quiet())
            .toArray(double[][]::new);
    List<LambdaChoice.Score> scores = new ArrayList<>();
    for (int l = 0; l < lambdas.length; l++) {
      scores.add(summary(lambdas[l], l, score, weight));
    }
    return choice(scores);
  }

  private double eventWeight(int k) {
    return IntStream.range(0, sample.size())
        .filter(i -> fold[i] == k && sample.observations().event(i))
        .mapToDouble(sample.observations()::weight)
        .sum();
  }

  private double[] scores(
      int k, double[] lambdas, double weight, Deviance whole, StepCounter fits) {
    int[] outside = IntStream.range(0, sample.size()).filter(i -> fold[i] != k).toArray();
    CoxSample training = sample.select(outside);
    double[] scores = new double[lambdas.length];
    if (weight == 0 || training.observations().eventWeight() == 0) {
      Arrays.fill(scores, Double.NaN);
      return scores;
    }
    ElasticNetProblem problem = new ElasticNetProblem(training, ties, alpha);
    ElasticNetSolver solver = new ElasticNetSolver(problem);
    Deviance part = new Deviance(training, ties);
    for (int l = 0; l < lambdas.length; l++) {
      double[] user = problem.userCoefficients(solver.solve(lambdas[l]));
      scores[l] = (whole.at(user) - part.at(user)) / weight;
      fits.step();
    }
    return scores;
  }

  private static LambdaChoice.Score summary(
      double lambda, int l, double[][] score, double[] weight) {
    int[] used =
        IntStream.range(0, score.length).filter(k -> Double.isFinite(score[k][l])).toArray();
    double total = Arrays.stream(used).mapToDouble(k -> weight[k]).sum();
    double mean = Arrays.stream(used).mapToDouble(k -> weight[k] * score[k][l]).sum() / total;
    double square =
        Arrays.stream(used)
                .mapToDouble(k -> weight[k] * (score[k][l] - mean) * (score[k][l] - mean))
                .sum()
            / total;
    return new LambdaChoice.Score(lambda, mean, Math.sqrt(square / (used.length - 1)));
  }

  private LambdaChoice choice(List<LambdaChoice.Score> scores) {
    LambdaChoice.Score best = scores.get(0);
    for (LambdaChoice.Score score : scores) {
      best = score.deviance() < best.deviance() ? score : best;
    }
    double limit = best.deviance() + best.standardError();
    double within =
        scores.stream()
            .filter(score -> score.deviance() <= limit)
            .mapToDouble(LambdaChoice.Score::lambda)
            .max()
            .orElse(best.lambda());
    List<Integer> folds = Arrays.stream(fold).mapToObj(k -> k + 1).toList();
    return new LambdaChoice(folds, scores, best.lambda(), within);
  }
}
