package org.riskset.figure.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Area;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.SurvivalFigure;

/**
 * Finds a place for each group's name: on nothing that is drawn, just outside its own band, and
 * clearly nearer to it than to any other group. If one group has no such place, none is labelled
 * and a legend names them.
 */
final class DirectLabels {
  private static final double FARTHEST = 2.2;
  private static final double CLEARANCE = 0.3;
  private static final double NEARER_BY = 0.5;

  /** A place further right is worth this distance over the whole width. */
  private static final double PULL_RIGHT = 0.9;

  /** A place beside the curve's end, where eyes arrive, is worth nothing more than one above. */
  private static final double BELOW_PENALTY = 0.6;

  private final SurvivalFigure figure;
  private final FigureStyle style;
  private final PlotInk ink;
  private final Area plot;
  private final StepGeometry geometry;

  DirectLabels(
      SurvivalFigure figure, FigureStyle style, PlotInk ink, Area plot, StepGeometry geometry) {
    this.figure = figure;
    this.style = style;
    this.ink = ink;
    this.plot = plot;
    this.geometry = geometry;
  }

  /** One place per group, in order; empty if one has none. */
  Optional<List<Area>> place(List<Area> reserved) {
    List<Area> taken = new ArrayList<>(reserved);
    List<Area> places = new ArrayList<>();
    List<OccupancyGrid> grids = figure.curves().stream().map(ink::of).toList();
    for (int i = 0; i < figure.curves().size(); i++) {
      Area place = best(i, grids, ink.all(taken));
      if (place == null) {
        return Optional.empty();
      }
      places.add(place);
      taken.add(place);
    }
    return Optional.of(places);
  }

  private @Nullable Area best(int group, List<OccupancyGrid> grids, OccupancyGrid all) {
    CurveSeries curve = figure.curves().get(group);
    GroupLabel label = new GroupLabel(curve, style);
    double step = style.em(0.5);
    Area best = null;
    double bestScore = Double.POSITIVE_INFINITY;
    for (double y = plot.y() + step; y + label.height() < plot.bottom() - step / 2; y += step) {
      for (double x = plot.x() + step; x + label.width() < plot.right(); x += step) {
        Area candidate = new Area(x, y, label.width(), label.height());
        double score =
            all.isFree(candidate.grown(style.em(CLEARANCE)))
                ? score(candidate, group, grids)
                : Double.POSITIVE_INFINITY;
        if (score < bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Smaller is better; infinite if the place could be read as another group's. */
  private double score(Area candidate, int group, List<OccupancyGrid> grids) {
    double own = grids.get(group).distance(candidate, style.em(FARTHEST));
    for (int other = 0; other < grids.size(); other++) {
      double most = own + style.em(NEARER_BY);
      if (other != group && grids.get(other).distance(candidate, most) <= most) {
        return Double.POSITIVE_INFINITY;
      }
    }
    double right = (candidate.x() - plot.x()) / plot.width();
    double penalty = isBelow(candidate, group) ? style.em(BELOW_PENALTY) : 0;
    return own + penalty - style.em(PULL_RIGHT) * right;
  }

  /** Whether the curve passes above the place. */
  private boolean isBelow(Area candidate, int group) {
    CurveSeries curve = figure.curves().get(group);
    double end = geometry.x(Math.min(curve.steps().end(), figure.ticks().end()));
    if (candidate.x() > end) {
      return false;
    }
    double share = (candidate.centreX() - plot.x()) / plot.width();
    double time = share * figure.ticks().end();
    return geometry.y(curve.steps().value(curve.steps().indexAt(time))) < candidate.y();
  }
}
