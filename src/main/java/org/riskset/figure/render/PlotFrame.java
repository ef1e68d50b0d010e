package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;
import org.riskset.figure.Area;
import org.riskset.figure.PlotGeometry;
import org.riskset.figure.Scale;
import org.riskset.figure.ValueAxis;

/** A plot between two axes, with the note that every copy of its figure carries below. */
final class PlotFrame {
  private static final double PAPER_MARGIN_MM = 1.5;
  private static final double SCREEN_MARGIN_PT = 1.5;
  private static final double SMALLEST_PLOT = 4;

  private final FigureStyle style;
  private final Area area;
  private final Side below;
  private final Side beside;
  private final List<String> caption;
  private final double margin;
  private final double head;
  private final Rectangle2D plot;

  /**
   * One axis.
   *
   * @param axis its ends and ticks
   * @param title its title
   * @param brief the same where there is little room
   */
  record Side(ValueAxis axis, String title, String brief) {}

  /**
   * A frame.
   *
   * @param note the note below, shown on paper
   * @param head height of what stands above the plot
   * @param square whether the plot is as high as wide
   */
  PlotFrame(
      FigureStyle style,
      Area area,
      Side below,
      Side beside,
      String note,
      double head,
      boolean square) {
    this.style = style;
    this.area = area;
    this.below = below;
    this.beside = beside;
    this.head = head;
    margin = style.isPaper() ? style.mm(PAPER_MARGIN_MM) : style.pt(SCREEN_MARGIN_PT);
    caption =
        style.isPaper()
            ? Typography.of(style).caption().wrap(note, area.width() - 2 * margin)
            : List.of();
    plot = plot(square);
  }

  private Rectangle2D plot(boolean square) {
    Type ticks = Typography.of(style).ticks();
    double overTop = head + ticks.capHeight() / 2 + style.em(0.2);
    double overRight = ticks.widest(below.axis().labels()) / 2;
    double left = typesetter(beside, beside.title()).width();
    double room = area.width() - 2 * margin - left - overRight;
    double rise =
        area.height()
            - 2 * margin
            - typesetter(below, below.title()).height()
            - overTop
            - CaptionBlock.height(style, caption);
    double side = Math.min(room, rise);
    double width = Math.max(SMALLEST_PLOT, Math.floor(square ? side : room));
    double height = Math.max(SMALLEST_PLOT, Math.floor(square ? side : rise));
    double x = area.x() + margin + left + Math.max(0, (room - width) / 2);
    return new Rectangle2D.Double(Math.ceil(x), area.y() + margin + overTop, width, height);
  }

  private AxisTypesetter typesetter(Side side, String title) {
    return new AxisTypesetter(
        style, new TickMarks(side.axis().ticks(), side.axis().labels()), title);
  }

  /** Draws axes and note. */
  PlotGeometry draw(Graphics2D g) {
    drawAxis(g, below, plot.getWidth(), RectangleEdge.BOTTOM);
    drawAxis(g, beside, plot.getHeight(), RectangleEdge.LEFT);
    double captionTop = area.bottom() - margin - CaptionBlock.height(style, caption);
    CaptionBlock.draw(g, style, caption, area.x() + margin, captionTop);
    return geometry();
  }

  /** Draws an axis with a title no longer than it, as far as there is one. */
  private void drawAxis(Graphics2D g, Side side, double length, RectangleEdge edge) {
    boolean fits = Typography.of(style).text().width(side.title()) <= length;
    AxisTypesetter typesetter = typesetter(side, fits ? side.title() : side.brief());
    TypesetAxis axis = new TypesetAxis(side.axis().bottom(), side.axis().top(), typesetter);
    typesetter.draw(g, axis, plot, edge);
  }

  /** Where things stand. */
  PlotGeometry geometry() {
    return new PlotGeometry(
        area,
        new Area(plot.getX(), plot.getY(), plot.getWidth(), plot.getHeight()),
        Scale.linear(below.axis().bottom(), below.axis().top(), plot.getX(), plot.getMaxX()),
        Scale.linear(beside.axis().bottom(), beside.axis().top(), plot.getMaxY(), plot.getY()));
  }

  /** Where the head begins. */
  double top() {
    return area.y() + margin;
  }
}
