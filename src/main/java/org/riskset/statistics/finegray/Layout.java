package org.riskset.statistics.finegray;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.Grouping;

/**
 * Who is at risk of the event of interest when, and how much.
 *
 * <p>Event times are numbered block by block, ascending within; blocks are strata with baseline
 * hazards of their own. A row is at risk with weight 1 up to the event time numbered {@code last},
 * its own follow-up; one with a competing event also at those after it, with weight G(t−)/G(T−) for
 * its own end of follow-up T.
 */
final class Layout {
  private final FineGraySample sample;
  private final int[][] rowsOfBlock;
  private final int[] block;
  private final int[] blockStart;
  private final double[] time;
  private final double[] eventWeight;
  private final int[] last;
  private final CensoringDistribution[] censoring;
  private final double[][] uncensored;
  private final double[] uncensoredAtEnd;

  Layout(FineGraySample sample, Grouping blocks) {
    this.sample = sample;
    censoring = distributions(sample);
    int n = sample.size();
    rowsOfBlock = new int[blocks.groupCount()][];
    block = IntStream.range(0, n).map(blocks::code).toArray();
    blockStart = new int[blocks.groupCount() + 1];
    last = new int[n];
    double[] times = new double[n];
    int count = 0;
    for (int b = 0; b < rowsOfBlock.length; b++) {
      rowsOfBlock[b] = byTime(blocks.rowsOf(b));
      blockStart[b] = count;
      DistinctValues distinct = eventTimes(rowsOfBlock[b]);
      for (int k = 0; k < distinct.size(); k++) {
        times[count + k] = distinct.value(k);
      }
      for (int row : rowsOfBlock[b]) {
        last[row] = count + distinct.countAtMost(sample.time(row)) - 1;
      }
      count += distinct.size();
    }
    blockStart[rowsOfBlock.length] = count;
    time = Arrays.copyOf(times, count);
    eventWeight = new double[count];
    IntStream.range(0, n)
        .filter(sample::hasEvent)
        .forEach(i -> eventWeight[last[i]] += sample.weight(i));
    uncensored =
        Arrays.stream(censoring)
            .map(g -> Arrays.stream(time).map(g::before).toArray())
            .toArray(double[][]::new);
    uncensoredAtEnd =
        IntStream.range(0, n)
            .mapToDouble(i -> censoring[sample.censoring().code(i)].before(sample.time(i)))
            .toArray();
  }

  private int[] byTime(int[] rows) {
    return Arrays.stream(rows)
        .boxed()
        .sorted((i, j) -> Double.compare(sample.time(i), sample.time(j)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private DistinctValues eventTimes(int[] rows) {
    return DistinctValues.of(
        Arrays.stream(rows).filter(sample::hasEvent).mapToDouble(sample::time).toArray());
  }

  private static CensoringDistribution[] distributions(FineGraySample sample) {
    Grouping groups = sample.censoring();
    return IntStream.range(0, groups.groupCount())
        .mapToObj(groups::rowsOf)
        .map(rows -> new CensoringDistribution(sample, rows))
        .toArray(CensoringDistribution[]::new);
  }

  FineGraySample sample() {
    return sample;
  }

  int blocks() {
    return rowsOfBlock.length;
  }

  int block(int row) {
    return block[row];
  }

  /** Rows of a block by the end of their follow-up. */
  int[] rowsOfBlock(int b) {
    return rowsOfBlock[b];
  }

  /** Number of the first event time of a block; for the number of blocks, that of all. */
  int blockStart(int b) {
    return blockStart[b];
  }

  /** Number of event times. */
  int times() {
    return time.length;
  }

  double time(int k) {
    return time[k];
  }

  /** Weight of the events at time {@code k}. */
  double eventWeight(int k) {
    return eventWeight[k];
  }

  /** Number of the last event time not after the end of a row; one less than its block's first. */
  int last(int row) {
    return last[row];
  }

  int censoringGroups() {
    return censoring.length;
  }

  int censoringGroup(int row) {
    return sample.censoring().code(row);
  }

  CensoringDistribution censoring(int group) {
    return censoring[group];
  }

  /** G just before event time {@code k} in a group. */
  double uncensored(int group, int k) {
    return uncensored[group][k];
  }

  /** G of its group just before the end of a row. */
  double uncensoredAtEnd(int row) {
    return uncensoredAtEnd[row];
  }
}
