package org.riskset.ui.survival;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.DifferenceWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.statistics.kaplanmeier.SurvivalDifference;
import org.riskset.study.analysis.GroupCurve;

/** Reads all curves of an analysis at one time. */
final class ReadOutReader {
  private ReadOutReader() {}

  static ReadOut read(List<GroupCurve> curves, double time, TimeGrid grid) {
    return new ReadOut(
        time,
        grid.text(time),
        curves.stream().map(curve -> line(curve, time)).toList(),
        difference(curves, time));
  }

  private static ReadOut.Line line(GroupCurve group, double time) {
    SurvivalAt at = group.curve().at(time);
    return new ReadOut.Line(
        group.label(),
        group.style(),
        at.estimate(),
        at.lower(),
        at.upper(),
        PercentWording.number(at.estimate()),
        Double.isNaN(at.estimate())
            ? ""
            : "(" + PercentWording.limits(at.lower(), at.upper()) + ")",
        NumberWording.count(at.atRisk()),
        NumberWording.count(at.eventsSoFar()));
  }

  private static ReadOut.@Nullable Difference difference(List<GroupCurve> curves, double time) {
    if (curves.size() != 2) {
      return null;
    }
    SurvivalDifference difference = differenceOfTwo(curves, time);
    return Double.isNaN(difference.estimate())
        ? null
        : new ReadOut.Difference(
            NumberWording.oneDecimal(100 * difference.estimate()), limits(difference));
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
