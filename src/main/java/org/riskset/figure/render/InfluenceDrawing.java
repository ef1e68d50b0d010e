package org.riskset.figure.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.riskset.figure.Area;
import org.riskset.figure.InfluenceFigure;
import org.riskset.figure.PlotGeometry;

/**
 * Draws what each subject moves a coefficient by: points around 0, filled where it had the event.
 */
final class InfluenceDrawing {
  private static final double POINT = 0.5;
  private static final double RING_PT = 0.75;
  private static final double HEAD = 1.4;
  private static final double KEY_GAP = 0.35;
  private static final double KEYS_GAP = 1.4;
  private static final double LABEL_GAP = 0.3;

  private final InfluenceFigure figure;
  private final FigureStyle style;
  private final FigureColours colours;
  private final Typography type;
  private final PlotFrame frame;

  InfluenceDrawing(InfluenceFigure figure, FigureStyle style, Area area) {
    this.figure = figure;
    this.style = style;
    colours = FigureColours.of(style.theme());
    type = Typography.of(style);
    frame =
        new PlotFrame(
            style,
            area,
            new PlotFrame.Side(figure.subjects(), figure.subjectTitle(), figure.subjectTitle()),
            new PlotFrame.Side(figure.changes(), figure.changeTitle(), figure.changeBrief()),
            figure.caption(),
            style.em(HEAD),
            false);
  }

  PlotGeometry draw(Graphics2D g) {
    PlotGeometry geometry = frame.draw(g);
    g.setPaint(colours.ink());
    g.setStroke(new Pens(style).median());
    double zero = geometry.upwards().toCoordinate(0);
    g.draw(new Line2D.Double(geometry.plot().x(), zero, geometry.plot().right(), zero));
    for (InfluenceFigure.Point point : figure.points()) {
      mark(g, x(geometry, point), y(geometry, point), point.event());
    }
    drawKey(g, geometry.plot());
    drawLabels(g, geometry);
    return geometry;
  }

  private static double x(PlotGeometry geometry, InfluenceFigure.Point point) {
    return geometry.across().toCoordinate(point.position());
  }

  private static double y(PlotGeometry geometry, InfluenceFigure.Point point) {
    return geometry.upwards().toCoordinate(point.change());
  }

  private void mark(Graphics2D g, double x, double y, boolean event) {
    double width = style.em(POINT);
    g.setPaint(colours.line(0));
    if (event) {
      g.fill(new Ellipse2D.Double(x - width / 2, y - width / 2, width, width));
      return;
    }
    double pen = style.pt(RING_PT);
    double ring = width - pen;
    g.setStroke(new BasicStroke((float) pen));
    g.draw(new Ellipse2D.Double(x - ring / 2, y - ring / 2, ring, ring));
  }

  /** What filled points and rings are, above the right end of the plot. */
  private void drawKey(Graphics2D g, Area plot) {
    double baseline = frame.top() + type.text().capHeight();
    double censored = plot.right() - type.text().width(figure.censoredKey());
    double ring = censored - style.em(KEY_GAP + POINT / 2);
    double event = ring - style.em(POINT / 2 + KEYS_GAP) - type.text().width(figure.eventKey());
    double middle = baseline - type.text().capHeight() / 2;
    type.text().left(g, figure.censoredKey(), censored, baseline);
    mark(g, ring, middle, false);
    type.text().left(g, figure.eventKey(), event, baseline);
    mark(g, event - style.em(KEY_GAP + POINT / 2), middle, true);
  }

  /** Names those that move the coefficient most, on no point, no other name and not on the key. */
  private void drawLabels(Graphics2D g, PlotGeometry geometry) {
    Area key =
        new Area(
            geometry.plot().x(), frame.top(), geometry.plot().width(), type.text().capHeight());
    List<Area> taken = new ArrayList<>(List.of(key));
    figure.points().forEach(point -> taken.add(mark(geometry, point)));
    for (InfluenceFigure.Point point : figure.points()) {
      if (!point.label().isEmpty()) {
        places(geometry, point)
            .filter(place -> place.right() <= geometry.figure().right())
            .filter(place -> taken.stream().noneMatch(place::overlaps))
            .findFirst()
            .ifPresent(
                place -> {
                  taken.add(place);
                  type.text().left(g, point.label(), place.x(), place.bottom());
                });
      }
    }
  }

  private Area mark(PlotGeometry geometry, InfluenceFigure.Point point) {
    double width = style.em(POINT);
    return new Area(x(geometry, point) - width / 2, y(geometry, point) - width / 2, width, width);
  }

  /** Where a name may stand: right of its point, left, above, below. */
  private Stream<Area> places(PlotGeometry geometry, InfluenceFigure.Point point) {
    double width = type.text().width(point.label());
    double height = type.text().capHeight();
    double gap = style.em(POINT / 2 + LABEL_GAP);
    double x = x(geometry, point);
    double y = y(geometry, point);
    return Stream.of(
        new Area(x + gap, y - height / 2, width, height),
        new Area(x - gap - width, y - height / 2, width, height),
        new Area(x - width / 2, y - gap - height, width, height),
        new Area(x - width / 2, y + gap, width, height));
  }
}
