package org.riskset.statistics.cox.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.progress.Progress;
import org.riskset.statistics.parallel.IndependentParts;
import org.riskset.statistics.parallel.RowBlocks;
import org.riskset.statistics.sample.RiskSets;

/**
 * Cox's log partial likelihood, its gradient (score) and its negative second derivatives
 * (information) in standardised covariates.
 *
 * <p>With Efron's or Breslow's ties an event time adds Σ w η over the rows that fail, less the log
 * denominators of {@link EventTimeSums}; with exact ties the logarithm of the conditional
 * probability of {@link ExactTies}.
 */
public final class PartialLikelihood implements LogLikelihood {
  private final RiskSets riskSets;
  private final Design design;
  private final Ties ties;
  private final Progress progress;

  /** Σ w x over all rows that fail; nobody asks with exact ties. */
  private final double[] observed;

  /** Event times with several failures and where their strata end, where ties are exact. */
  private final List<TiedTime> tied;

  private record TiedTime(int time, int end) {}

  /**
   * The likelihood of some covariates.
   *
   * @param riskSets who is at risk when; with exact ties all weights are 1
   * @param design the covariates at the positions of {@code riskSets}
   */
  public PartialLikelihood(RiskSets riskSets, Design design, Ties ties) {
    this(riskSets, design, ties, Progress.none());
  }

  /**
   * The likelihood of some covariates, no evaluation of which begins once it should stop. With
   * exact ties an evaluation may take long: it runs on all cores and tells how far it is.
   *
   * @param riskSets who is at risk when; with exact ties all weights are 1
   * @param design the covariates at the positions of {@code riskSets}
   * @param progress hears of the exact event times of each evaluation, and may stop it
   */
  public PartialLikelihood(RiskSets riskSets, Design design, Ties ties, Progress progress) {
    this.riskSets = riskSets;
    this.design = design;
    this.ties = ties;
    this.progress = progress;
    tied = ties == Ties.EXACT ? tiedTimes(riskSets) : List.of();
    observed = ties == Ties.EXACT ? new double[0] : observed();
  }

  private static List<TiedTime> tiedTimes(RiskSets riskSets) {
    List<TiedTime> tied = new ArrayList<>();
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      int next = riskSets.stratumStart(stratum + 1);
      int end = riskSets.start(next);
      IntStream.range(riskSets.stratumStart(stratum), next)
          .filter(time -> isTied(riskSets, time))
          .forEach(time -> tied.add(new TiedTime(time, end)));
    }
    return tied;
  }

  private static boolean isTied(RiskSets riskSets, int time) {
    return IntStream.range(riskSets.start(time), riskSets.start(time + 1))
            .filter(riskSets::fails)
            .count()
        > 1;
  }

  @Override
  public int size() {
    return design.size();
  }

  @Override
  public Evaluation evaluate(double[] coefficients) {
    progress.requireGoingOn();
    Optional<MomentSums> sums =
        ties == Ties.EXACT
            ? Optional.empty()
            : MomentSums.of(riskSets, design, ties, design.predictor(coefficients));
    return sums.map(at -> evaluation(at, coefficients))
        .orElseGet(() -> swept(design.combination(coefficients)));
  }

  private Evaluation evaluation(MomentSums sums, double[] coefficients) {
    double[] once = new double[riskSets.times()];
    Arrays.fill(once, 1);
    double[][] moments = sums.secondMoments(once);
    double[] squares = new double[size()];
    Arrays.setAll(squares, j -> moments[j][j]);
    double[] score = sums.expected(once);
    double value = -sums.logDenominators();
    for (int j = 0; j < score.length; j++) {
      value += coefficients[j] * observed[j];
      score[j] = observed[j] - score[j];
    }
    return new Evaluation(value, score, sums.information(once, moments), squares);
  }

  private double[] observed() {
    double[] sums = new double[design.size()];
    RowBlocks.each(sums.length, riskSets.size(), j -> sums[j] = observed(design.column(j)));
    return sums;
  }

  private double observed(double[] column) {
    double sum = 0;
    for (int time = 0; time < riskSets.times(); time++) {
      for (int p = riskSets.start(time); p < riskSets.survivors(time); p++) {
        sum += riskSets.weight(p) * column[p];
      }
    }
    return sum;
  }

  /** The likelihood by a sweep over the risk sets, which takes any linear predictor. */
  public Evaluation swept(double[] eta) {
    Sums sums = new Sums(eta);
    new RiskSetSweep(riskSets, design, ties, eta).forEach(sums::add);
    IndependentParts.run(tied.size(), k -> exact(tied.get(k), sums.eta), progress)
        .forEach(sums::add);
    return sums.result();
  }

  private Evaluation exact(TiedTime time, double[] eta) {
    return new ExactTies(riskSets, design, eta, time.time(), time.end()).evaluate();
  }

  /** What the event times add up to. */
  private final class Sums {
    private final int size = design.size();
    private final double[] eta;
    private final double[] score = new double[size];
    private final double[][] information = new double[size][size];
    private final double[] squares = new double[size];
    private double value;

    Sums(double[] eta) {
      this.eta = eta;
    }

    void add(EventTimeSums sums) {
      if (ties == Ties.EXACT && sums.failures() > 1) {
        // Its turn comes after the sweep.
        return;
      }
      int time = sums.time();
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p)) {
          addFailure(p);
        }
      }
      value -= sums.logDenominator();
      addDerivatives(sums);
    }

    void add(Evaluation exact) {
      value += exact.value();
      for (int i = 0; i < size; i++) {
        score[i] += exact.score()[i];
        squares[i] += exact.squares()[i];
        for (int j = 0; j <= i; j++) {
          information[i][j] += exact.information()[i][j];
        }
      }
    }

    private void addFailure(int position) {
      double weight = riskSets.weight(position);
      value += weight * eta[position];
      for (int i = 0; i < size; i++) {
        score[i] += weight * design.column(i)[position];
      }
    }

    private void addDerivatives(EventTimeSums sums) {
      for (int i = 0; i < size; i++) {
        score[i] -= sums.failingWeight() * sums.mean(i);
        squares[i] += sums.meanSquare(i);
        for (int j = 0; j <= i; j++) {
          information[i][j] += sums.covariance(i, j);
        }
      }
    }

    Evaluation result() {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          information[j][i] = information[i][j];
        }
      }
      return new Evaluation(value, score, information, squares);
    }
  }
}
