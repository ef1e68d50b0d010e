package org.riskset.figure.render;

import java.util.List;
import org.riskset.figure.Area;
import org.riskset.figure.ForestFigure;

/**
 * Divides the drawing of a forest plot.
 *
 * @param columns where the columns stand
 * @param lines the table's lines
 * @param headTop upper edge of the two lines of headings
 * @param plot rectangle of the estimates, whole units wide and high
 * @param captionTop upper edge of the caption's space
 * @param captionLines the caption, broken into lines
 */
record ForestLayout(
    ForestColumns columns,
    List<ForestLine> lines,
    double headTop,
    Area plot,
    double captionTop,
    List<String> captionLines) {
  static final double HEAD_LINE = 1.5;
  private static final double HEAD_GAP = 0.55;
  private static final double TALLEST_ROW = 2.3;
  private static final double LOWEST_ROW = 1.25;
  private static final double DIRECTIONS = 1.2;
  private static final double MARGIN_MM = 1.5;

  static ForestLayout of(ForestFigure figure, FigureStyle style, Area area) {
    return new Divider(figure, style, area).divide();
  }

  /** Height below which rows would touch. */
  static double leastHeight(ForestFigure figure, FigureStyle style, double width) {
    return new Divider(figure, style, new Area(0, 0, width, 0)).leastHeight();
  }

  /** Works the divisions out. */
  private static final class Divider {
    private final ForestFigure figure;
    private final FigureStyle style;
    private final Area area;
    private final double margin;
    private final ForestColumns columns;
    private final List<ForestLine> lines;
    private final List<String> caption;

    Divider(ForestFigure figure, FigureStyle style, Area area) {
      this.figure = figure;
      this.style = style;
      this.area = area;
      this.margin = style.isPaper() ? style.mm(MARGIN_MM) : style.em(0.3);
      this.columns = ForestColumns.of(figure, style, area.x() + margin, area.right() - margin);
      this.lines = ForestLine.of(figure, columns.termsAbove());
      this.caption =
          style.isPaper()
              ? Typography.of(style).caption().wrap(figure.caption(), area.width() - 2 * margin)
              : List.of();
    }

    double leastHeight() {
      return top() + style.em(LOWEST_ROW) * lines.size() + 1 + below() + captionHeight() + margin;
    }

    ForestLayout divide() {
      double room = area.bottom() - margin - captionHeight() - below() - top();
      double row =
          Math.max(
              style.em(LOWEST_ROW),
              Math.min(style.em(TALLEST_ROW), room / Math.max(1, lines.size())));
      double height = Math.max(1, Math.floor(row * lines.size()));
      Area plot =
          new Area(columns.plotLeft(), top(), columns.plotRight() - columns.plotLeft(), height);
      double captionTop =
          Math.max(area.bottom() - margin - captionHeight(), plot.bottom() + below());
      return new ForestLayout(columns, lines, area.y() + margin, plot, captionTop, caption);
    }

    private double top() {
      double headings = figure.hasUnivariable() ? 2 * HEAD_LINE : HEAD_LINE;
      return Math.ceil(area.y() + margin + style.em(headings + HEAD_GAP));
    }

    private double below() {
      return axis(figure, style).height() + style.em(DIRECTIONS);
    }

    private double captionHeight() {
      return CaptionBlock.height(style, caption);
    }
  }

  static AxisTypesetter axis(ForestFigure figure, FigureStyle style) {
    return new AxisTypesetter(
        style, new TickMarks(figure.ticks().ratios(), figure.ticks().labels()), "");
  }

  double rowHeight() {
    return plot.height() / Math.max(1, lines.size());
  }

  double middle(int line) {
    return plot.y() + (line + 0.5) * rowHeight();
  }
}
