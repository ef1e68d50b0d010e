package org.riskset.study;

import java.util.OptionalDouble;

/**
 * How the study's figures look; one size and type for all of them.
 *
 * @param widthMm width on paper, millimetres
 * @param heightMm height on paper, millimetres
 * @param fontSizePt size of all text but titles, points
 * @param survival choices of the survival figure
 * @param forest choices of the forest plot
 */
public record FigureSpec(
    double widthMm, double heightMm, double fontSizePt, Survival survival, Forest forest) {

  /**
   * Choices of the survival figure.
   *
   * @param confidenceBand whether limits are shown as a band
   * @param censorMarks whether censored times are marked
   * @param medianLines whether medians are led to the axes
   * @param testResult whether hazard ratio and p-value stand in the plot
   * @param riskTable whether numbers at risk stand under the plot
   * @param timeStep distance of time ticks; empty: chosen from the data
   * @param timeEnd last time shown; empty: the last observed
   * @param tailPercent the curve is dotted when fewer than this percentage of a group is at risk
   * @param tailCount or fewer than this many
   * @param scale what the vertical axis shows
   */
  public record Survival(
      boolean confidenceBand,
      boolean censorMarks,
      boolean medianLines,
      boolean testResult,
      boolean riskTable,
      OptionalDouble timeStep,
      OptionalDouble timeEnd,
      double tailPercent,
      int tailCount,
      SurvivalScale scale) {
    /** Everything shown, axes from the data, tail below 10 % or 5. */
    public static Survival defaults() {
      return new Survival(
          true,
          true,
          true,
          true,
          true,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          10,
          5,
          SurvivalScale.SURVIVAL);
    }

    /** The same choices with or without the confidence band. */
    public Survival withConfidenceBand(boolean shown) {
      return new Survival(
          shown,
          censorMarks,
          medianLines,
          testResult,
          riskTable,
          timeStep,
          timeEnd,
          tailPercent,
          tailCount,
          scale);
    }

    /** The same choices with or without marks of censored times. */
    public Survival withCensorMarks(boolean shown) {
      return new Survival(
          confidenceBand,
          shown,
          medianLines,
          testResult,
          riskTable,
          timeStep,
          timeEnd,
          tailPercent,
          tailCount,
          scale);
    }

    /** The same choices with or without lines to the medians. */
    public Survival withMedianLines(boolean shown) {
      return new Survival(
          confidenceBand,
          censorMarks,
          shown,
          testResult,
          riskTable,
          timeStep,
          timeEnd,
          tailPercent,
          tailCount,
          scale);
    }

    /** The same choices with or without hazard ratio and p-value. */
    public Survival withTestResult(boolean shown) {
      return new Survival(
          confidenceBand,
          censorMarks,
          medianLines,
          shown,
          riskTable,
          timeStep,
          timeEnd,
          tailPercent,
          tailCount,
          scale);
    }

    /** The same choices with or without the table of numbers at risk. */
    public Survival withRiskTable(boolean shown) {
      return new Survival(
          confidenceBand,
          censorMarks,
          medianLines,
          testResult,
          shown,
          timeStep,
          timeEnd,
          tailPercent,
          tailCount,
          scale);
    }

    /** The same choices with another time axis; what is empty comes from the data. */
    public Survival withTimeAxis(OptionalDouble step, OptionalDouble end) {
      return new Survival(
          confidenceBand,
          censorMarks,
          medianLines,
          testResult,
          riskTable,
          step,
          end,
          tailPercent,
          tailCount,
          scale);
    }

    /** The same choices with another definition of the tail. */
    public Survival withTail(double percent, int count) {
      return new Survival(
          confidenceBand,
          censorMarks,
          medianLines,
          testResult,
          riskTable,
          timeStep,
          timeEnd,
          percent,
          count,
          scale);
    }

    /** The same choices with something else on the vertical axis. */
    public Survival withScale(SurvivalScale other) {
      return new Survival(
          confidenceBand,
          censorMarks,
          medianLines,
          testResult,
          riskTable,
          timeStep,
          timeEnd,
          tailPercent,
          tailCount,
          other);
    }

    /** How many of a group of this size must be at risk for a solid curve. */
    public double tailThreshold(int patients) {
      return Math.max(Math.ceil(patients * tailPercent / 100), tailCount);
    }
  }

  /**
   * Choices of the forest plot.
   *
   * @param lower left end of the hazard-ratio axis; empty: chosen from the data
   * @param upper right end; empty: chosen from the data
   */
  public record Forest(OptionalDouble lower, OptionalDouble upper) {
    /** Axis from the data. */
    public static Forest defaults() {
      return new Forest(OptionalDouble.empty(), OptionalDouble.empty());
    }
  }

  /** Double column: 174 × 118 mm, 8 pt. */
  public static FigureSpec defaults() {
    return new FigureSpec(174, 118, 8, Survival.defaults(), Forest.defaults());
  }

  /** The same look at another size. */
  public FigureSpec withSize(double width, double height, double fontSize) {
    return new FigureSpec(width, height, fontSize, survival, forest);
  }

  /** The same look with other choices of the survival figure. */
  public FigureSpec withSurvival(Survival choices) {
    return new FigureSpec(widthMm, heightMm, fontSizePt, choices, forest);
  }
}
