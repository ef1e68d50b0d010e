package org.riskset.figure.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.figure.Area;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/** Writes the columns of a forest plot. */
final class ForestTable {
  private static final double HAIRLINE_PT = 0.4;
  private static final double KEY_GAP = 0.6;
  private static final double KEY_SQUARE = 0.6;

  private final ForestFigure figure;
  private final FigureStyle style;
  private final ForestLayout layout;
  private final ForestColumns columns;
  private final Typography type;
  private final FigureColours colours;

  ForestTable(ForestFigure figure, FigureStyle style, ForestLayout layout) {
    this.figure = figure;
    this.style = style;
    this.layout = layout;
    this.columns = layout.columns();
    this.type = Typography.of(style);
    this.colours = FigureColours.of(style.theme());
  }

  void draw(Graphics2D g) {
    drawHeadings(g);
    for (int i = 0; i < layout.lines().size(); i++) {
      ForestLine line = layout.lines().get(i);
      if (!line.term().isEmpty()) {
        drawRule(g, layout.plot().y() + i * layout.rowHeight());
      }
      double baseline = layout.middle(i) + type.text().capHeight() / 2;
      type.bold().left(g, line.term(), columns.left(), baseline);
      line.rowIfAny().ifPresent(row -> drawRow(g, row, baseline));
    }
  }

  private void drawRule(Graphics2D g, double y) {
    g.setPaint(colours.hairline());
    g.setStroke(new BasicStroke((float) style.pt(HAIRLINE_PT)));
    g.draw(new Line2D.Double(columns.left(), y, columns.multivariableP(), y));
  }

  private void drawHeadings(Graphics2D g) {
    double first = layout.headTop() + type.text().capHeight() + style.em(0.2);
    if (figure.hasUnivariable()) {
      drawKey(g, first);
    }
    double lines = figure.hasUnivariable() ? ForestLayout.HEAD_LINE : 0;
    drawColumnHeadings(g, first + style.em(lines));
  }

  /** Which mark is which, over its column; over the plot where the column was left out. */
  private void drawKey(Graphics2D g, double baseline) {
    EstimateMark mark = new EstimateMark(style);
    double middle = baseline - type.bold().capHeight() / 2;
    double gap = style.em(KEY_GAP);
    String univariable = Messages.text("figure.forest.univariable");
    double right = columns.hasUnivariable() ? columns.univariable() : columns.plotRight();
    type.bold().right(g, univariable, right, baseline);
    mark.drawCircle(g, right - type.bold().width(univariable) - gap, middle);
    String multivariable = Messages.text("figure.forest.multivariable");
    type.bold().right(g, multivariable, columns.multivariable(), baseline);
    double left = columns.multivariable() - type.bold().width(multivariable);
    mark.drawSquare(g, left - gap, middle, KEY_SQUARE);
  }

  private void drawColumnHeadings(Graphics2D g, double baseline) {
    Type heading = type.ticks();
    heading.left(g, figure.termHeader(), columns.left(), baseline);
    if (!columns.termsAbove()) {
      heading.left(g, figure.levelHeader(), columns.level(), baseline);
    }
    if (columns.hasCounts()) {
      heading.right(g, Messages.text("figure.forest.n"), columns.n(), baseline);
      heading.right(g, figure.eventsHeader(), columns.events(), baseline);
    }
    String p = figure.pHeader();
    if (columns.hasUnivariable()) {
      heading.right(g, figure.ratioHeader(), columns.univariable(), baseline);
      heading.right(g, p, columns.univariableP(), baseline);
    }
    heading.centred(g, figure.ratioTitle(), layout.plot().centreX(), baseline);
    heading.right(g, figure.ratioHeader(), columns.multivariable(), baseline);
    heading.right(g, p, columns.multivariableP(), baseline);
  }

  private void drawRow(Graphics2D g, ForestRow row, double baseline) {
    type.text().left(g, row.label(), columns.level(), baseline);
    if (columns.hasCounts()) {
      type.text().right(g, NumberWording.count(row.n()), columns.n(), baseline);
      type.text().right(g, NumberWording.count(row.events()), columns.events(), baseline);
    }
    if (columns.hasUnivariable()) {
      row.univariableEstimate()
          .ifPresent(
              e -> drawEstimate(g, e, columns.univariable(), columns.univariableP(), baseline));
      if (row.univariable() instanceof ForestEstimate.Absent absent) {
        double left = columns.hasCounts() ? columns.events() : columns.level();
        drawReason(g, absent, left + style.em(0.6), columns.univariableP(), baseline);
      }
    }
    drawEstimate(
        g, row.multivariable(), columns.multivariable(), columns.multivariableP(), baseline);
    if (row.multivariable() instanceof ForestEstimate.Absent absent) {
      boolean marked = row.univariable() instanceof ForestEstimate.Estimated;
      double left = marked ? columns.plotRight() : columns.plotLeft();
      drawReason(g, absent, left + style.em(0.4), columns.multivariableP(), baseline);
    }
  }

  private void drawEstimate(
      Graphics2D g, ForestEstimate estimate, double ratio, double p, double baseline) {
    if (estimate instanceof ForestEstimate.Estimated) {
      type.text().right(g, estimate.text(), ratio, baseline);
      type.text().right(g, estimate.pText(), p, baseline);
    } else if (estimate instanceof ForestEstimate.Reference) {
      type.quiet().right(g, estimate.text(), ratio, baseline);
    }
  }

  /** Why there is no number; it runs on to the left where nothing else stands in the row. */
  private void drawReason(
      Graphics2D g, ForestEstimate.Absent absent, double left, double right, double baseline) {
    Type small = type.caption().in(colours.ink3());
    boolean fits = small.width(absent.text()) <= right - left;
    small.right(g, fits ? absent.text() : absent.brief(), right, baseline);
  }

  /** One band per row of the figure, over the whole width. */
  List<Area> bands(Area area) {
    return IntStream.range(0, layout.lines().size())
        .filter(i -> layout.lines().get(i).row() != null)
        .mapToObj(
            i ->
                new Area(
                    area.x(),
                    layout.plot().y() + i * layout.rowHeight(),
                    area.width(),
                    layout.rowHeight()))
        .toList();
  }
}
