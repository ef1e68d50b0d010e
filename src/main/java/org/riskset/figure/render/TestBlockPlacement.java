package org.riskset.figure.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.figure.Area;

/** Finds a corner of the plot for the results of the comparison. */
final class TestBlockPlacement {
  private static final double INSET = 1;
  private static final double CLEARANCE = 0.4;

  private final FigureStyle style;
  private final Area plot;
  private final OccupancyGrid all;

  TestBlockPlacement(FigureStyle style, Area plot, OccupancyGrid all) {
    this.style = style;
    this.plot = plot;
    this.all = all;
  }

  /** A place on nothing that is drawn, if there is one. */
  Optional<Area> place(double width, double height) {
    return corners(width, height).stream()
        .filter(place -> place.x() >= plot.x() && place.right() <= plot.right())
        .filter(place -> all.isFree(place.grown(style.em(CLEARANCE))))
        .findFirst();
  }

  /** On screens the upper right is kept for the read-out; on paper it is where eyes begin. */
  private List<Area> corners(double width, double height) {
    List<Area> corners = new ArrayList<>();
    Area upperRight = new Area(plot.right() - width, plot.y() + style.em(0.5), width, height);
    List<Area> lowerLeft = new ArrayList<>();
    double lowest = plot.bottom() - height - style.em(0.8);
    for (double x = plot.x() + style.em(INSET); x < plot.centreX(); x += style.em(INSET)) {
      lowerLeft.add(new Area(x, lowest, width, height));
    }
    double inset = plot.x() + style.em(INSET);
    Area upperLeft = new Area(inset, upperRight.y(), width, height);
    if (style.isPaper()) {
      corners.add(upperRight);
      corners.addAll(lowerLeft);
      // Rising curves leave this corner, falling ones never.
      corners.add(upperLeft);
    } else {
      corners.addAll(lowerLeft);
      corners.add(upperRight);
      corners.add(upperLeft);
    }
    return corners;
  }
}
