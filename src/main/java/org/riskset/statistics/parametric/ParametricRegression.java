package org.riskset.statistics.parametric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.parametric.ParametricOutcome.Impossible;
import org.riskset.statistics.sample.Grouping;

/**
 * Maximum likelihood fits of parametric survival models.
 *
 * <p>A row contributes w(log f(t) − log S(entry)) with the event, w(log S(t) − log S(entry))
 * without, f the density of time itself, so that likelihoods of different distributions compare.
 * The covariance of the estimates is the inverse of the observed information; the robust one is V(Σ
 * UUᵀ)V with U the weighted scores summed by cluster.
 *
 * <p>Parameters are those of {@code survreg} of R's survival 3.5 (Kalbfleisch and Prentice, The
 * Statistical Analysis of Failure Time Data, 2002, chapter 3); Gompertz's hazard is exp(η +
 * shape·t); the generalised gamma is that of Prentice, Biometrika 61 (1974) 539.
 */
public final class ParametricRegression {
  /** log σ so far below the spread of log times means that it has no positive value. */
  private static final double VANISHED = 20;

  /** Log likelihoods that differ by less, relatively, are of one maximum. */
  private static final double SAME_VALUE = 1e-9;

  private final ParametricDistribution distribution;
  private final Family family;
  private final ParametricSample sample;
  private final double confidenceLevel;
  private final Progress progress;

  private ParametricRegression(
      ParametricDistribution distribution,
      ParametricSample sample,
      double confidenceLevel,
      Progress progress) {
    this.distribution = distribution;
    this.family = distribution.family();
    this.sample = sample;
    this.confidenceLevel = confidenceLevel;
    this.progress = progress;
  }

  /**
   * Fits a model.
   *
   * @param confidenceLevel coverage of limits
   * @throws IllegalArgumentException if there are strata and the distribution has no scale
   */
  public static ParametricOutcome fit(
      ParametricDistribution distribution, ParametricSample sample, double confidenceLevel) {
    return fit(distribution, sample, confidenceLevel, Progress.none());
  }

  /**
   * Fits a model.
   *
   * @param confidenceLevel coverage of limits
   * @param progress may stop the work
   * @throws IllegalArgumentException if there are strata and the distribution has no scale
   * @throws CancelledException if {@code progress} stops the work
   */
  public static ParametricOutcome fit(
      ParametricDistribution distribution,
      ParametricSample sample,
      double confidenceLevel,
      Progress progress) {
    if (sample.strata() != null && !distribution.hasScale()) {
      throw new IllegalArgumentException(distribution + " has no scale for strata");
    }
    int[] used =
        IntStream.range(0, sample.observations().size())
            .filter(i -> sample.observations().weight(i) > 0)
            .toArray();
    return new ParametricRegression(distribution, sample.select(used), confidenceLevel, progress)
        .fit();
  }

  private ParametricOutcome fit() {
    if (sample.observations().size() == 0) {
      return new Impossible(NotEstimable.NO_ROWS);
    }
    if (sample.observations().eventCount() == 0) {
      return new Impossible(NotEstimable.NO_EVENTS);
    }
    Grouping strata = occurring(sample.strata());
    if (strata != null && lacksEvents(strata)) {
      return new Impossible(NotEstimable.STRATUM_WITHOUT_EVENTS);
    }
    double unit = family.unit(sample.observations().times());
    WorkingData data = WorkingData.of(sample.observations(), strata, unit);
    Design design = Design.independent(sample.covariates(), data.weights());
    LimitModel model =
        LimitModel.of(design, data, sample.covariates().columnCount(), family.direction());
    ParametricLikelihood empty = new ParametricLikelihood(family, data, design.keep(new int[0]));
    ParametricSearch.Maximum without = maximize(empty, empty.start());
    ParametricLikelihood likelihood =
        new ParametricLikelihood(family, model.data(), model.design());
    ParametricSearch.Maximum maximum = maximize(likelihood, startFrom(without, empty, likelihood));
    if (hasVanished(likelihood, maximum)) {
      return new Impossible(NotEstimable.SCALE_VANISHES);
    }
    ParametricEstimates estimates =
        new ParametricEstimates(
            distribution, sample, strata, model, likelihood, maximum, unit, confidenceLevel);
    return new ParametricOutcome.Fitted(
        estimates.fit(nullLogLikelihood(without, unit), design.width() - 1));
  }

  private double nullLogLikelihood(ParametricSearch.Maximum maximum, double unit) {
    if (!maximum.converged()) {
      return Double.NaN;
    }
    return maximum.value() - sample.observations().eventWeight() * Math.log(unit);
  }

  /** The strata that have rows. */
  private static @Nullable Grouping occurring(@Nullable Grouping strata) {
    if (strata == null) {
      return null;
    }
    int[] used =
        IntStream.range(0, strata.groupCount()).filter(s -> strata.rowsOf(s).length > 0).toArray();
    List<String> labels = Arrays.stream(used).mapToObj(s -> strata.labels().get(s)).toList();
    int[] codes =
        IntStream.range(0, strata.size())
            .map(i -> Arrays.binarySearch(used, strata.code(i)))
            .toArray();
    return new Grouping(labels, codes);
  }

  private boolean lacksEvents(Grouping strata) {
    return IntStream.range(0, strata.groupCount())
        .anyMatch(s -> sample.observations().select(strata.rowsOf(s)).eventCount() == 0);
  }

  private static double[] startFrom(
      ParametricSearch.Maximum without,
      ParametricLikelihood empty,
      ParametricLikelihood likelihood) {
    double[] start = new double[likelihood.size()];
    start[0] = without.parameters()[0];
    int auxiliaries = empty.size() - 1;
    System.arraycopy(without.parameters(), 1, start, likelihood.design().width(), auxiliaries);
    return start;
  }

  /** The maximum; the generalised gamma is climbed from its special cases. */
  private ParametricSearch.Maximum maximize(ParametricLikelihood likelihood, double[] start) {
    if (distribution != ParametricDistribution.GENERALIZED_GAMMA) {
      return ParametricSearch.maximize(likelihood, start, progress);
    }
    return Stream.of(
            climb(likelihood, ParametricDistribution.LOGNORMAL, 0),
            climb(likelihood, ParametricDistribution.WEIBULL, 1))
        .reduce(ParametricRegression::better)
        .orElseThrow();
  }

  private ParametricSearch.Maximum climb(
      ParametricLikelihood likelihood, ParametricDistribution special, double shape) {
    ParametricLikelihood simple =
        new ParametricLikelihood(special.family(), likelihood.data(), likelihood.design());
    ParametricSearch.Maximum found = ParametricSearch.maximize(simple, simple.start(), progress);
    double[] start = Arrays.copyOf(found.parameters(), likelihood.size());
    start[start.length - 1] = shape;
    // Where the scale of a special case vanishes, that of the whole does.
    return hasVanished(simple, found)
        ? ParametricSearch.at(likelihood, start)
        : ParametricSearch.maximize(likelihood, start, progress);
  }

  /**
   * The higher of two ends of a climb: one that has converged lower down is not the maximum, even
   * where the other rises for ever.
   */
  private static ParametricSearch.Maximum better(
      ParametricSearch.Maximum a, ParametricSearch.Maximum b) {
    boolean same = Math.abs(a.value() - b.value()) <= SAME_VALUE * (1 + Math.abs(a.value()));
    if (same && a.converged() != b.converged()) {
      return a.converged() ? a : b;
    }
    return a.value() >= b.value() ? a : b;
  }

  private boolean hasVanished(ParametricLikelihood likelihood, ParametricSearch.Maximum maximum) {
    if (!distribution.hasScale()) {
      return false;
    }
    double start = likelihood.data().start(family)[1];
    return IntStream.range(0, likelihood.data().strataCount())
        .anyMatch(s -> maximum.parameters()[likelihood.place(0, s)] < start - VANISHED);
  }
}
