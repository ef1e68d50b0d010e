package org.riskset.ui.survival;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.DifferenceWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.statistics.kaplanmeier.SurvivalDifference;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.GroupCurve;

/** Reads all curves of an analysis at one time, on one scale. */
final class ReadOutReader {
  private static final int HAZARD_DECIMALS = 2;

  private final List<GroupCurve> curves;
  private final SurvivalScale scale;

  ReadOutReader(List<GroupCurve> curves, SurvivalScale scale) {
    this.curves = curves;
    this.scale = scale;
  }

  ReadOut read(double time, TimeGrid grid) {
    return new ReadOut(
        time,
        grid.text(time),
        scale.isPercent() ? "%" : "",
        curves.stream().map(curve -> line(curve, time)).toList(),
        difference(time));
  }

  private ReadOut.Line line(GroupCurve group, double time) {
    SurvivalAt at = group.curve().at(time);
    double estimate = estimate(at);
    double lower = scale.of(scale.rises() ? at.upper() : at.lower());
    double upper = scale.of(scale.rises() ? at.lower() : at.upper());
    return new ReadOut.Line(
        group.label(),
        group.style(),
        estimate,
        lower,
        upper,
        number(estimate),
        Double.isNaN(estimate) ? "" : "(" + limits(lower, upper) + ")",
        NumberWording.count(at.atRisk()),
        NumberWording.count(at.eventsSoFar()));
  }

  /** The estimate on the scale; NaN where the scale has none. */
  private double estimate(SurvivalAt at) {
    double estimate = scale.of(at.estimate());
    return scale.isLogarithmic() && Double.isInfinite(estimate) ? Double.NaN : estimate;
  }

  private String number(double value) {
    return scale.isPercent()
        ? PercentWording.number(value)
        : NumberWording.fixed(value, HAZARD_DECIMALS);
  }

  private String limits(double lower, double upper) {
    return scale.isPercent()
        ? PercentWording.limits(lower, upper)
        : DifferenceWording.limits(lower, upper, HAZARD_DECIMALS);
  }

  private ReadOut.@Nullable Difference difference(double time) {
    if (curves.size() != 2 || !scale.isPercent()) {
      return null;
    }
    SurvivalDifference difference = scaled(differenceOfTwo(curves, time));
    return Double.isNaN(difference.estimate())
        ? null
        : new ReadOut.Difference(
            NumberWording.oneDecimal(100 * difference.estimate()), limits(difference));
  }

  private SurvivalDifference scaled(SurvivalDifference difference) {
    return scale.rises()
        ? new SurvivalDifference(-difference.estimate(), -difference.upper(), -difference.lower())
        : difference;
  }

  /** First minus second of two curves at one time. */
  static SurvivalDifference differenceOfTwo(List<GroupCurve> curves, double time) {
    KaplanMeierCurve first = curves.get(0).curve();
    return SurvivalDifference.of(
        first.at(time), curves.get(1).curve().at(time), first.options().confidenceLevel());
  }

  /** The limits of a difference in percentage points, in brackets. */
  static String limits(SurvivalDifference difference) {
    return "(" + DifferenceWording.limits(100 * difference.lower(), 100 * difference.upper()) + ")";
  }
}
