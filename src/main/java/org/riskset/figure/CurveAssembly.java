package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.study.FigureSpec;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.GroupCurve;

/** Puts together what a survival figure shows of one group. */
final class CurveAssembly {
  private final GroupCurve group;
  private final KaplanMeierCurve curve;
  private final OptionalDouble tailFrom;
  private final SurvivalScale scale;
  private final TimeTicks ticks;
  private final ValueAxis values;

  /**
   * A group's part of a figure.
   *
   * @param ticks the time axis
   * @param values the vertical axis, at whose ends what is infinite stops
   */
  CurveAssembly(GroupCurve group, FigureSpec.Survival choices, TimeTicks ticks, ValueAxis values) {
    this.scale = choices.scale();
    this.ticks = ticks;
    this.values = values;
    this.group = group;
    this.curve = group.curve();
    this.tailFrom =
        ThinTail.start(
            curve.size(), curve::time, curve::atRisk, choices.tailPercent(), choices.tailCount());
  }

  CurveSeries series() {
    return new CurveSeries(
        group.group(),
        group.label(),
        group.style(),
        curve.rows(),
        curve.totalEvents(),
        steps(),
        tailFrom,
        censorTimes(),
        curve.quantile(0.5).estimate(),
        ticks.times().stream().map(this::count).toList());
  }

  /** The estimate from S = 1 at time 0, so that a drop at time 0 is seen too. */
  private Steps steps() {
    IntToDoubleFunction least = scale.rises() ? curve::upper : curve::lower;
    IntToDoubleFunction most = scale.rises() ? curve::lower : curve::upper;
    Steps steps =
        Steps.from(
            value(1),
            curve.size(),
            curve::time,
            i -> value(curve.survival(i)),
            i -> values.nearest(scale.of(least.applyAsDouble(i))),
            i -> values.nearest(scale.of(most.applyAsDouble(i))));
    return scale.isLogarithmic() ? steps.after(ticks.start()) : steps;
  }

  /** The estimate; infinite where the scale has none, as nothing is drawn there. */
  private double value(double survival) {
    double value = scale.of(survival);
    return scale.isLogarithmic() ? value : values.nearest(value);
  }

  private List<Double> censorTimes() {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < curve.size(); i++) {
      if (curve.censored(i) > 0 && Double.isFinite(value(curve.survival(i)))) {
        times.add(curve.time(i));
      }
    }
    return times;
  }

  private RiskCount count(double time) {
    SurvivalAt at = curve.at(time);
    boolean thin = tailFrom.isPresent() && time > tailFrom.getAsDouble();
    return new RiskCount(time, at.atRisk(), at.eventsSoFar(), at.censoredSoFar(), thin);
  }
}
