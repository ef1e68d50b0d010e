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
    double second = first + style.em(ForestLayout.HEAD_LINE);
    if (columns.hasUnivariable()) {
      String univariable = Messages.text("figure.forest.univariable");
      type.bold().right(g, univariable, columns.univariable(), first);
    }
    type.bold()
        .right(g, Messages.text("figure.forest.multivariable"), columns.multivariable(), first);
    drawColumnHeadings(g, second);
  }

  private void drawColumnHeadings(Graphics2D g, double baseline) {
    Type heading = type.ticks();
    heading.left(g, Messages.text("figure.forest.term"), columns.left(), baseline);
    if (!columns.termsAbove()) {
      heading.left(g, Messages.text("figure.forest.level"), columns.level(), baseline);
    }
    if (columns.hasCounts()) {
      heading.right(g, Messages.text("figure.forest.n"), columns.n(), baseline);
      heading.right(g, figure.eventsHeader(), columns.events(), baseline);
    }
    String p = Messages.text("figure.forest.p");
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
    }
    drawEstimate(
        g, row.multivariable(), columns.multivariable(), columns.multivariableP(), baseline);
  }

  private void drawEstimate(
      Graphics2D g, ForestEstimate estimate, double ratio, double p, double baseline) {
    if (estimate instanceof ForestEstimate.Estimated) {
      type.text().right(g, estimate.text(), ratio, baseline);
      type.text().right(g, estimate.pText(), p, baseline);
    } else if (estimate instanceof ForestEstimate.Reference) {
      type.quiet().right(g, estimate.text(), ratio, baseline);
    } else {
      drawReason(g, estimate.text(), p, baseline);
    }
  }

  /** Why there is no number, in the space of ratio and p, on two small lines if need be. */
  private void drawReason(Graphics2D g, String text, double right, double baseline) {
    Type small = type.caption().in(colours.ink3());
    double room = columns.multivariableP() - layout.plot().right() - style.em(0.5);
    List<String> lines = small.wrap(text, room);
    double pitch = Math.min(Typography.captionSize(style) * 1.15, layout.rowHeight() / 2);
    double y = baseline - pitch * (lines.size() - 1) / 2;
    for (String line : lines) {
      small.right(g, line, right, y);
      y += pitch;
    }
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
