package org.riskset.ui.survival;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.DifferenceWording;
import org.riskset.messages.MedianWording;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.statistics.kaplanmeier.SurvivalDifference;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.statistics.restrictedmean.RestrictedMeanContrast;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.ui.survival.ComparisonRow.Estimate;

/** Words the comparison table: a row per group and, for two groups, their difference. */
final class ComparisonRows {
  private static final double MEDIAN = 0.5;

  /** The difference of two medians is not estimated. */
  private static final String NO_DIFFERENCE = "–";

  private ComparisonRows() {}

  static List<ComparisonRow> of(List<GroupCurve> curves, List<Double> times) {
    List<ComparisonRow> rows = new ArrayList<>();
    curves.forEach(curve -> rows.add(group(curve, times)));
    boolean means = curves.stream().allMatch(curve -> curve.restrictedMean() != null);
    if (curves.size() == 2 && (means || !times.isEmpty())) {
      rows.add(difference(curves, times));
    }
    return rows;
  }

  private static ComparisonRow group(GroupCurve group, List<Double> times) {
    return new ComparisonRow(
        group.label(),
        group.style(),
        NumberWording.count(group.curve().rows()),
        NumberWording.count(group.curve().totalEvents()),
        quantile(group.curve().quantile(MEDIAN)),
        times.stream().map(time -> survival(group.curve().at(time))).toList(),
        group.restrictedMean() == null
            ? null
            : mean(group.restrictedMean(), group.curve().options().confidenceLevel()));
  }

  /** A quantile with its limits, the limits apart. */
  static Estimate quantile(Quantile quantile) {
    String value = MedianWording.value(quantile.estimate());
    String all = MedianWording.withLimits(quantile.estimate(), quantile.lower(), quantile.upper());
    return new Estimate(value, all.substring(value.length()).strip());
  }

  private static Estimate survival(SurvivalAt at) {
    return Double.isNaN(at.estimate())
        ? new Estimate(PercentWording.number(at.estimate()), "")
        : new Estimate(
            PercentWording.number(at.estimate()),
            "(" + PercentWording.limits(at.lower(), at.upper()) + ")");
  }

  private static ComparisonRow difference(List<GroupCurve> curves, List<Double> times) {
    return new ComparisonRow(
        Messages.text("survival.difference"),
        null,
        "",
        "",
        new Estimate(NO_DIFFERENCE, ""),
        times.stream().map(time -> difference(curves, time)).toList(),
        differenceOfMeans(curves));
  }

  /** Without an event before the horizon a normal limit would claim certainty. */
  private static Estimate mean(RestrictedMean mean, double level) {
    return mean.standardError() > 0
        ? estimate(mean.estimate(), mean.lower(level), mean.upper(level))
        : estimate(mean.estimate(), Double.NaN, Double.NaN);
  }

  /** First minus second, as for survival. */
  private static @Nullable Estimate differenceOfMeans(List<GroupCurve> curves) {
    RestrictedMean first = curves.get(0).restrictedMean();
    RestrictedMean second = curves.get(1).restrictedMean();
    if (first == null || second == null) {
      return null;
    }
    double level = curves.get(0).curve().options().confidenceLevel();
    RestrictedMeanContrast contrast = RestrictedMeanContrast.of(first, second, level);
    return estimate(contrast.difference(), contrast.lower(), contrast.upper());
  }

  private static Estimate estimate(double value, double lower, double upper) {
    String text = NumberWording.oneDecimal(value);
    return Double.isNaN(value)
        ? new Estimate(text, "")
        : new Estimate(text, "(" + DifferenceWording.limits(lower, upper) + ")");
  }

  private static Estimate difference(List<GroupCurve> curves, double time) {
    SurvivalDifference difference = ReadOutReader.differenceOfTwo(curves, time);
    String value = NumberWording.oneDecimal(100 * difference.estimate());
    return Double.isNaN(difference.estimate())
        ? new Estimate(value, "")
        : new Estimate(value, ReadOutReader.limits(difference));
  }
}
