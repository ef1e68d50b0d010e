package org.riskset.statistics.cox.likelihood;

import java.util.List;
import java.util.Optional;
import org.riskset.statistics.parallel.RowBlocks;
import org.riskset.statistics.sample.RiskSets;

/**
 * The log partial likelihood, its score and its information at some linear predictors, each event
 * time counted as often as one likes.
 *
 * <p>The information is the sum over event times of the covariance of x under the weights w e^η of
 * the risk set. Its second moments, Σ_t (dΛ_t S2_t − dφ_t D2_t), with dΛ = (W/d) Σ_l 1/(S0 − f_l
 * D0) and dφ = (W/d) Σ_l f_l/(S0 − f_l D0), are one sum over rows,
 *
 * <pre>
 * Σ_i w_i e^η_i (Λ(last time at risk) − Λ(before the first) − dφ where i fails) x_i x_iᵀ,
 * </pre>
 *
 * so that only S0 and S1 are needed for every risk set, and the costly part is a {@link
 * GramMatrix}. Agrees with {@link RiskSetSweep} up to rounding; names as in {@link EventTimeSums}.
 */
public final class MomentSums {
  /** Blocks of rows that make one part of a sum over all rows. */
  private static final int BLOCKS_PER_PART = 8;

  private final RiskSets riskSets;
  private final RiskSetMoments moments;
  private final double[][] columns;
  private final int size;
  private final double[] logarithms;
  private final double[] hazard;
  private final double[] failingHazard;
  private final double[] square;
  private final double[] fractionSquare;
  private final double[] squaredFractionSquare;

  private MomentSums(RiskSets riskSets, Design design, Ties ties, RiskSetMoments moments) {
    this.riskSets = riskSets;
    this.moments = moments;
    columns = design.columns();
    size = columns.length;
    int times = riskSets.times();
    logarithms = new double[times];
    hazard = new double[times];
    failingHazard = new double[times];
    square = new double[times];
    fractionSquare = new double[times];
    squaredFractionSquare = new double[times];
    RowBlocks.each(
        riskSets.timeBlocks(),
        block -> divide(ties, riskSets.blockStart(block), riskSets.blockStart(block + 1)));
  }

  /**
   * The sums at linear predictors, or nothing if these are not moderate.
   *
   * @param riskSets who is at risk when
   * @param design the covariates at the positions of {@code riskSets}
   * @param ties how several failures at one time count, exact ties as Breslow's
   * @param eta linear predictor at each position
   */
  public static Optional<MomentSums> of(RiskSets riskSets, Design design, Ties ties, double[] eta) {
    return of(riskSets, design, ties, LinearPredictor.of(eta));
  }

  static Optional<MomentSums> of(RiskSets riskSets, Design design, Ties ties, LinearPredictor eta) {
    return RiskSetMoments.of(riskSets, design, eta)
        .map(moments -> new MomentSums(riskSets, design, ties, moments));
  }

  private void divide(Ties ties, int firstTime, int endTime) {
    Denominators denominators = new Denominators(ties);
    for (int time = firstTime; time < endTime; time++) {
      int failures = riskSets.survivors(time) - riskSets.start(time);
      denominators.at(moments.atRisk(time), moments.failing(time), failures);
      double weight = failingWeight(time) / failures;
      logarithms[time] = weight * denominators.logarithms;
      hazard[time] = weight * denominators.inverse;
      failingHazard[time] = weight * denominators.fractionInverse;
      square[time] = weight * denominators.square;
      fractionSquare[time] = weight * denominators.fractionSquare;
      squaredFractionSquare[time] = weight * denominators.squaredFractionSquare;
    }
  }

  private double failingWeight(int time) {
    double weight = 0;
    for (int p = riskSets.start(time); p < riskSets.survivors(time); p++) {
      weight += riskSets.weight(p);
    }
    return weight;
  }

  /** What all event times take off the log partial likelihood, Σ (W/d) Σ_l log(S0 − f_l D0). */
  double logDenominators() {
    double sum = 0;
    for (double logarithm : logarithms) {
      sum += logarithm;
    }
    return sum;
  }

  /**
   * The score.
   *
   * @param factor how often each event time counts
   */
  public double[] score(double[] factor) {
    double[] expected = expected(factor);
    double[] score = new double[size];
    RowBlocks.each(
        size, riskSets.size(), j -> score[j] = observed(factor, columns[j]) - expected[j]);
    return score;
  }

  /** Σ w x over the rows that fail, each event time counted as often as one likes. */
  private double observed(double[] factor, double[] column) {
    double sum = 0;
    for (int time = 0; time < factor.length; time++) {
      double failing = 0;
      for (int p = riskSets.start(time); p < riskSets.survivors(time); p++) {
        failing += riskSets.weight(p) * column[p];
      }
      sum += factor[time] * failing;
    }
    return sum;
  }

  /**
   * What the score takes off the sum of w x over the rows that fail: W x̄, x̄ the mean of the x̄_l.
   *
   * @param factor how often each event time counts
   */
  double[] expected(double[] factor) {
    double[] expected = new double[size];
    RowBlocks.each(
        size,
        riskSets.size(),
        j -> {
          double sum = 0;
          for (int time = 0; time < factor.length; time++) {
            double mean =
                hazard[time] * moments.atRisk(time, j)
                    - failingHazard[time] * moments.failing(time, j);
            sum += factor[time] * mean;
          }
          expected[j] = sum;
        });
    return expected;
  }

  /**
   * The sum of second moments, both triangles.
   *
   * @param factor how often each event time counts
   */
  public double[][] secondMoments(double[] factor) {
    double[] cumulative = cumulativeHazard(factor);
    int parts = (riskSets.timeBlocks() - 1) / BLOCKS_PER_PART + 1;
    return GramMatrix.sum(
        RowBlocks.mapEach(parts, part -> secondMoments(factor, cumulative, part)));
  }

  private GramMatrix secondMoments(double[] factor, double[] cumulative, int part) {
    GramMatrix moments = new GramMatrix(columns);
    int end = Math.min(riskSets.timeBlocks(), (part + 1) * BLOCKS_PER_PART);
    for (int block = part * BLOCKS_PER_PART; block < end; block++) {
      int from = riskSets.blockStart(block);
      int to = riskSets.blockStart(block + 1);
      moments.add(riskSets.start(from), weights(factor, cumulative, from, to));
    }
    return moments;
  }

  /**
   * Σ factor · dΛ over the event times before each of a stratum, element time + 1 for those up to
   * it.
   */
  private double[] cumulativeHazard(double[] factor) {
    double[] cumulative = new double[factor.length + 1];
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      double sum = 0;
      // What a stratum ends with is never read: no row of the next is at risk before its start.
      for (int time = riskSets.stratumStart(stratum);
          time < riskSets.stratumStart(stratum + 1);
          time++) {
        cumulative[time] = sum;
        sum += factor[time] * hazard[time];
      }
    }
    return cumulative;
  }

  /** What rows whose last event time is one of some count in the second moments. */
  private double[] weights(double[] factor, double[] cumulative, int firstTime, int endTime) {
    int first = riskSets.start(firstTime);
    double[] weight = new double[riskSets.start(endTime) - first];
    for (int time = firstTime; time < endTime; time++) {
      double upTo = cumulative[time] + factor[time] * hazard[time];
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        weight[p - first] = moments.risk(p) * (upTo - cumulative[riskSets.firstTime(p)]);
      }
      double failing = factor[time] * failingHazard[time];
      for (int p = riskSets.start(time); p < riskSets.survivors(time); p++) {
        weight[p - first] -= moments.risk(p) * failing;
      }
    }
    return weight;
  }

  /**
   * The information.
   *
   * @param factor how often each event time counts
   */
  public double[][] information(double[] factor) {
    return information(factor, secondMoments(factor));
  }

  /**
   * The information, given the second moments of the same factors.
   *
   * @param factor how often each event time counts
   */
  public double[][] information(double[] factor, double[][] secondMoments) {
    List<double[][]> parts =
        RowBlocks.mapEach(
            riskSets.timeBlocks(),
            block ->
                meanProducts(factor, riskSets.blockStart(block), riskSets.blockStart(block + 1)));
    double[][] information = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (double[][] part : parts) {
          sum += part[i][j];
        }
        information[i][j] = secondMoments[i][j] - sum;
        information[j][i] = information[i][j];
      }
    }
    return information;
  }

  private double[][] meanProducts(double[] factor, int firstTime, int endTime) {
    double[][] sum = new double[size][size];
    double[] all = new double[size];
    double[] failing = new double[size];
    for (int time = firstTime; time < endTime; time++) {
      for (int j = 0; j < size; j++) {
        all[j] = moments.atRisk(time, j);
        failing[j] = moments.failing(time, j);
      }
      addProducts(sum, factor[time], time, all, failing);
    }
    return sum;
  }

  /**
   * Adds the products of means that one event time takes off: Σ_l (S1 − f_l D1)(S1 − f_l D1)ᵀ/(S0 −
   * f_l D0)².
   */
  private void addProducts(double[][] sum, double times, int time, double[] all, double[] failing) {
    double ofAll = times * square[time];
    double ofBoth = -times * fractionSquare[time];
    double ofFailing = times * squaredFractionSquare[time];
    for (int i = 0; i < size; i++) {
      double withAll = ofAll * all[i] + ofBoth * failing[i];
      double withFailing = ofBoth * all[i] + ofFailing * failing[i];
      double[] row = sum[i];
      if (fractionSquare[time] == 0) {
        addMultiple(row, i, withAll, all);
      } else {
        for (int j = 0; j <= i; j++) {
          row[j] += withAll * all[j] + withFailing * failing[j];
        }
      }
    }
  }

  private static void addMultiple(double[] row, int last, double factor, double[] values) {
    for (int j = 0; j <= last; j++) {
      row[j] += factor * values[j];
    }
  }
}
