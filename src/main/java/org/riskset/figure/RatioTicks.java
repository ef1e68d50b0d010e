package org.riskset.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.NumberWording;
import org.riskset.study.FigureSpec;

/**
 * The logarithmic axis of a forest plot.
 *
 * @param lower left end, positive
 * @param upper right end
 * @param ratios ticks, ascending
 */
public record RatioTicks(double lower, double upper, List<Double> ratios) {
  /** Half-widths that an axis around 1 may have. */
  private static final double[] BOUNDS = {2, 5, 10, 20, 50, 100, 1000, 10_000};

  /** Limits alone do not stretch the axis further; beyond it they end in arrows. */
  private static final double LIMITS_STRETCH_TO = 10;

  /** The same of an axis that need not be symmetric. */
  private static final double STRETCH = 20;

  /** No two neighbouring ticks are farther apart. */
  private static final double STEP = 10;

  /** Copies the ticks. */
  public RatioTicks {
    ratios = List.copyOf(ratios);
  }

  /**
   * An axis symmetric around 1 that holds all estimates, and their limits as far as that leaves
   * room to see anything.
   *
   * @param rows what the plot shows
   * @param choices ends of the axis where the user has chosen them
   */
  static RatioTicks covering(List<ForestRow> rows, FigureSpec.Forest choices) {
    double estimates = farthest(rows.stream().flatMapToDouble(row -> ratios(row, false)));
    double limits = farthest(rows.stream().flatMapToDouble(row -> ratios(row, true)));
    double wanted = Math.max(estimates, Math.min(limits, LIMITS_STRETCH_TO));
    double bound = DoubleStream.of(BOUNDS).filter(b -> b >= wanted).findFirst().orElse(BOUNDS[7]);
    return between(end(choices.lower(), 1 / bound), end(choices.upper(), bound));
  }

  /**
   * An axis that holds 1 with room on both sides of it, and estimates with their limits as {@link
   * #covering} does, each end at a tick.
   */
  static RatioTicks holding(List<ForestRow> rows) {
    double[] shown =
        DoubleStream.concat(
                rows.stream().flatMapToDouble(row -> ratios(row, false)),
                rows.stream()
                    .flatMapToDouble(row -> ratios(row, true))
                    .map(limit -> Math.max(1 / STRETCH, Math.min(limit, STRETCH))))
            .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
            .toArray();
    double lower = Math.min(1 / BOUNDS[0], DoubleStream.of(shown).min().orElse(1));
    double upper = Math.max(BOUNDS[0], DoubleStream.of(shown).max().orElse(1));
    List<Double> around = between(lower / STEP, upper * STEP).ratios;
    return between(
        around.stream()
            .filter(tick -> tick <= lower * (1 + 1e-9))
            .reduce((a, b) -> b)
            .orElse(lower),
        around.stream().filter(tick -> tick >= upper * (1 - 1e-9)).findFirst().orElse(upper));
  }

  private static double end(OptionalDouble chosen, double automatic) {
    return chosen.isPresent() && chosen.getAsDouble() > 0 ? chosen.getAsDouble() : automatic;
  }

  private static DoubleStream ratios(ForestRow row, boolean limits) {
    return DoubleStream.concat(
        ratios(row.univariable(), limits), ratios(row.multivariable(), limits));
  }

  private static DoubleStream ratios(@Nullable ForestEstimate estimate, boolean limits) {
    if (!(estimate instanceof ForestEstimate.Estimated known)) {
      return DoubleStream.empty();
    }
    return limits ? DoubleStream.of(known.lower(), known.upper()) : DoubleStream.of(known.ratio());
  }

  /** The farthest distance from 1, as a factor. */
  private static double farthest(DoubleStream ratios) {
    return ratios
        .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
        .map(ratio -> Math.max(ratio, 1 / ratio))
        .max()
        .orElse(1);
  }

  private static RatioTicks between(double lower, double upper) {
    return new RatioTicks(lower, upper, LogTicks.between(lower, upper));
  }

  /** How the ticks are written, in order. */
  public List<String> labels() {
    return ratios.stream().map(RatioTicks::label).toList();
  }

  private static String label(double tick) {
    int decimals = tick >= 1 ? 0 : (int) Math.ceil(-Math.log10(tick) - 1e-9);
    return NumberWording.fixed(tick, decimals);
  }
}
