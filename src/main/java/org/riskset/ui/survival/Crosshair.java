package org.riskset.ui.survival;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.TimeTicks;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.GroupCurve;

/** Where the curves are read: nowhere, or at one time of the axis. */
final class Crosshair {
  private static final double STEPS_PER_AXIS = 100;

  private final ReadOnlyObjectWrapper<@Nullable ReadOut> readOut = new ReadOnlyObjectWrapper<>();
  private List<GroupCurve> curves = List.of();
  private SurvivalScale scale = SurvivalScale.SURVIVAL;
  private double start;
  private double end = 1;
  private TimeGrid grid = TimeGrid.of(end);

  /** What the curves say where the crosshair is, or null where it is hidden. */
  ReadOnlyObjectProperty<@Nullable ReadOut> readOutProperty() {
    return readOut.getReadOnlyProperty();
  }

  /** What the curves say where the crosshair is, or null where it is hidden. */
  @Nullable ReadOut readOut() {
    return readOut.get();
  }

  /**
   * Reads other curves from now on; the crosshair stays where it is.
   *
   * @param groups the curves
   * @param ticks the time axis
   * @param read the scale on which they are read
   */
  void read(List<GroupCurve> groups, TimeTicks ticks, SurvivalScale read) {
    curves = groups;
    scale = read;
    start = ticks.start();
    end = ticks.end();
    grid = TimeGrid.of(end);
    ReadOut shown = readOut.get();
    if (shown != null) {
      show(shown.time());
    }
  }

  /** Goes to the time of the grid nearest to the given one. */
  void moveTo(double time) {
    show(grid.nearest(time));
  }

  /** Goes to the time that a pointer means which is precise to {@code reach}. */
  void pointAt(double time, double reach) {
    show(grid.nearest(time, reach));
  }

  /** Goes one step later or, if negative, earlier. */
  void step(int direction) {
    ReadOut shown = readOut.get();
    double size = TimeGrid.of(end * 1000 / STEPS_PER_AXIS).resolution();
    moveTo(shown == null ? 0 : shown.time() + Math.signum(direction) * size);
  }

  /** Goes to the next event or, if negative, to the one before. */
  void stepToEvent(int direction) {
    ReadOut shown = readOut.get();
    double from = shown == null ? Double.NEGATIVE_INFINITY : shown.time();
    NavigableSet<Double> times = eventTimes();
    Double next = direction > 0 ? times.higher(from) : times.lower(from);
    if (next != null) {
      show(next);
    }
  }

  /** Hides the crosshair. */
  void hide() {
    readOut.set(null);
  }

  private void show(double time) {
    double shown = Math.max(start, Math.min(time, end));
    readOut.set(curves.isEmpty() ? null : new ReadOutReader(curves, scale).read(shown, grid));
  }

  private NavigableSet<Double> eventTimes() {
    NavigableSet<Double> times = new TreeSet<>();
    for (GroupCurve group : curves) {
      KaplanMeierCurve curve = group.curve();
      for (int i = 0; i < curve.size(); i++) {
        if (curve.events(i) > 0 && curve.time(i) <= end) {
          times.add(curve.time(i));
        }
      }
    }
    return times;
  }
}
