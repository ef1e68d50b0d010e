package org.riskset.statistics.cox.likelihood;

import java.util.Optional;
import org.riskset.statistics.parallel.RowBlocks;
import org.riskset.statistics.sample.RiskSets;
import org.riskset.statistics.sample.RowIndex;

/**
 * The sums of w e^η and w e^η x over every risk set, S0 and S1, and over those of it that fail, D0
 * and D1: all event times at once.
 *
 * <p>What the rows that end between one event time and the next add is summed on all cores; one
 * pass from the last event time to the first makes risk sets of it. No sum is divided by anything,
 * so that linear predictors must be moderate.
 */
final class RiskSetMoments {
  /** Linear predictors beyond this, times any number of rows, come too near to what overflows. */
  private static final double LARGEST_PREDICTOR = 300;

  /**
   * With delayed entry a row's hazard is the difference of two cumulative ones: what the risk of
   * one row, its weight in it, makes of another's rounding must stay small.
   */
  private static final double LARGEST_WITH_ENTRY = 10;

  /** A sum that has fallen below this share of its largest value has lost digits. */
  private static final double SMALLEST_SHARE = 1e-4;

  private final RiskSets riskSets;
  private final double[][] columns;
  private final int size;
  private final double[] risk;
  private final double[][] atRisk;
  private final double[][] failing;

  private RiskSetMoments(RiskSets riskSets, Design design) {
    this.riskSets = riskSets;
    columns = design.columns();
    size = columns.length;
    risk = new double[riskSets.size()];
    atRisk = new double[size + 1][riskSets.times()];
    failing = new double[size + 1][riskSets.times()];
  }

  /** The sums at linear predictors, or nothing if these are not moderate. */
  static Optional<RiskSetMoments> of(RiskSets riskSets, Design design, LinearPredictor eta) {
    double largest =
        riskSets.isWithoutEntry()
            ? LARGEST_PREDICTOR
            : LARGEST_WITH_ENTRY - Math.log(heaviest(riskSets));
    RiskSetMoments moments = new RiskSetMoments(riskSets, design);
    return moments.add(eta, largest) ? Optional.of(moments) : Optional.empty();
  }

  private boolean add(LinearPredictor eta, double largest) {
    boolean moderate =
        RowBlocks.mapEach(riskSets.timeBlocks(), block -> addBlock(eta, largest, block)).stream()
            .allMatch(isModerate -> isModerate);
    if (moderate) {
      sumRiskSets();
    }
    return moderate;
  }

  /** While the rows of a block are in the cache all is done that needs them; false to give up. */
  private boolean addBlock(LinearPredictor eta, double largest, int block) {
    int firstTime = riskSets.blockStart(block);
    int endTime = riskSets.blockStart(block + 1);
    int from = riskSets.start(firstTime);
    int to = riskSets.start(endTime);
    eta.write(risk, from, to);
    for (int p = from; p < to; p++) {
      // Also false for NaN.
      if (!(Math.abs(risk[p]) <= largest)) {
        return false;
      }
    }
    for (int p = from; p < to; p++) {
      risk[p] = riskSets.weight(p) * Math.exp(risk[p]);
    }
    sumEnding(firstTime, endTime);
    return true;
  }

  /** The largest weight in units of the harmonic mean, which heavy rows hardly move. */
  private static double heaviest(RiskSets riskSets) {
    double largest = 0;
    double inverse = 0;
    for (int p = 0; p < riskSets.size(); p++) {
      largest = Math.max(largest, riskSets.weight(p));
      inverse += 1 / riskSets.weight(p);
    }
    return largest * inverse / riskSets.size();
  }

  /** Sums over the rows whose last event time is one of some. */
  private void sumEnding(int firstTime, int endTime) {
    for (int time = firstTime; time < endTime; time++) {
      double fail = sum(risk, riskSets.start(time), riskSets.survivors(time));
      failing[size][time] = fail;
      atRisk[size][time] = fail + sum(risk, riskSets.survivors(time), riskSets.start(time + 1));
    }
    for (int j = 0; j < size; j++) {
      for (int time = firstTime; time < endTime; time++) {
        double fail = product(columns[j], riskSets.start(time), riskSets.survivors(time));
        failing[j][time] = fail;
        atRisk[j][time] =
            fail + product(columns[j], riskSets.survivors(time), riskSets.start(time + 1));
      }
    }
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int p = from; p < to; p++) {
      sum += values[p];
    }
    return sum;
  }

  private double product(double[] column, int from, int to) {
    double even = 0;
    double odd = 0;
    int p = from;
    for (; p + 3 < to; p += 4) {
      even += risk[p] * column[p] + risk[p + 2] * column[p + 2];
      odd += risk[p + 1] * column[p + 1] + risk[p + 3] * column[p + 3];
    }
    for (; p < to; p++) {
      even += risk[p] * column[p];
    }
    return even + odd;
  }

  private void sumRiskSets() {
    boolean[] anew = new boolean[riskSets.times()];
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      int first = riskSets.stratumStart(stratum);
      int end = riskSets.stratumStart(stratum + 1);
      findLosses(first, end, anew);
    }
    RowBlocks.each(
        size,
        riskSets.times(),
        j -> {
          for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
            int first = riskSets.stratumStart(stratum);
            sumRiskSets(j, first, riskSets.stratumStart(stratum + 1), anew);
          }
        });
  }

  /** Sums S0 from the last time to the first, and notes where sums are to be made anew. */
  private void findLosses(int first, int end, boolean[] anew) {
    double[] sums = atRisk[size];
    double running = 0;
    double largest = 0;
    int rows = 0;
    for (int time = end - 1; time >= first; time--) {
      running += sums[time];
      largest = Math.max(largest, running);
      sums[time] = running;
      int leaving = riskSets.leaving().end(time) - riskSets.leaving().start(time);
      rows += riskSets.start(time + 1) - riskSets.start(time) - leaving;
      if (leaving > 0) {
        running -= leavingSum(size, time);
        if (running < SMALLEST_SHARE * largest) {
          anew[time] = true;
          running = rows == 0 ? 0 : sumOfStaying(size, time, end);
          largest = running;
        }
      }
    }
  }

  private void sumRiskSets(int j, int first, int end, boolean[] anew) {
    double[] sums = atRisk[j];
    double running = 0;
    for (int time = end - 1; time >= first; time--) {
      running += sums[time];
      sums[time] = running;
      running = anew[time] ? sumOfStaying(j, time, end) : running - leavingSum(j, time);
    }
  }

  private double leavingSum(int j, int time) {
    RowIndex leaving = riskSets.leaving();
    double sum = 0;
    for (int i = leaving.start(time); i < leaving.end(time); i++) {
      sum += term(j, leaving.row(i));
    }
    return sum;
  }

  /** The sum over the rows at risk at an event time and before it. */
  private double sumOfStaying(int j, int time, int end) {
    double sum = 0;
    for (int p = riskSets.start(time); p < riskSets.start(end); p++) {
      sum += riskSets.firstTime(p) < time ? term(j, p) : 0;
    }
    return sum;
  }

  private double term(int j, int position) {
    return j == size ? risk[position] : risk[position] * columns[j][position];
  }

  /** w e^η of a position. */
  double risk(int position) {
    return risk[position];
  }

  /** S0. */
  double atRisk(int time) {
    return atRisk[size][time];
  }

  /** Component {@code j} of S1. */
  double atRisk(int time, int j) {
    return atRisk[j][time];
  }

  /** D0. */
  double failing(int time) {
    return failing[size][time];
  }

  /** Component {@code j} of D1. */
  double failing(int time, int j) {
    return failing[j][time];
  }
}
