package org.riskset.study.validation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.concordance.UnoConcordance;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.prediction.CovariateMeans;
import org.riskset.statistics.sample.Ranks;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;

/**
 * Uno's concordance of a study's Cox model.
 *
 * @param tau last time that counts, +∞ for all
 * @param concordance the concordance, or null with delayed entry
 */
public record UnoAnalysis(double tau, @Nullable Concordance concordance) {
  /** The concordance; empty with delayed entry. */
  public Optional<Concordance> found() {
    return Optional.ofNullable(concordance);
  }

  /** The concordance of a model, if there is one. */
  public static Optional<UnoAnalysis> of(CoxAnalysis analysis, double tau) {
    Optional<CoxFit> fit = analysis.fit();
    Optional<CoxDesign> design = analysis.fittedTo();
    return fit.isPresent() && design.isPresent()
        ? Optional.of(of(fit.get().solution(), design.get(), tau))
        : Optional.empty();
  }

  private static UnoAnalysis of(CoxSolution solution, CoxDesign design, double tau) {
    CoxSample sample = design.sample();
    Optional<Concordance> found =
        UnoConcordance.of(
            sample.observations(),
            sample.strata(),
            score(solution, sample),
            design.clusterGrouping().orElse(null),
            tau);
    return new UnoAnalysis(tau, found.orElse(null));
  }

  /**
   * Numbers in the order of the linear predictor: first by infinite coefficients, as which the
   * strata of the solution ascend, then by the others.
   */
  private static double[] score(CoxSolution solution, CoxSample sample) {
    double[] means = CovariateMeans.of(sample);
    double[] finite = new double[sample.size()];
    int[] level = new int[sample.size()];
    for (int i = 0; i < finite.length; i++) {
      level[i] = solution.sample().strata().code(i);
      for (int j = 0; j < means.length; j++) {
        double coefficient = solution.coefficient(j);
        double distance = sample.covariates().value(i, j) - means[j];
        finite[i] += coefficient == 0 ? 0 : coefficient * distance;
      }
    }
    boolean refined = IntStream.range(0, level.length).anyMatch(i -> level[i] != code(sample, i));
    int[] ranks = refined ? Ranks.ofPairs(level, Ranks.of(finite, 0)) : Ranks.of(finite, 0);
    return IntStream.of(ranks).asDoubleStream().toArray();
  }

  private static int code(CoxSample sample, int row) {
    return sample.strata().code(row);
  }
}
