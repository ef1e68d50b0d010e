package org.riskset.figure.render;

import java.util.List;
import org.riskset.figure.Area;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.TimeTicks;

/**
 * Divides the drawing of a survival figure: plot, axes, risk table, caption.
 *
 * @param figure the whole drawing
 * @param plot the data area, whole units wide and high, as JFreeChart rounds it
 * @param left left edge of everything that stands flush left
 * @param headTop upper edge of what stands above the plot
 * @param tableTop upper edge of the risk table's space
 * @param captionTop upper edge of the caption's space
 * @param captionLines the caption, broken into lines
 * @param ticks the time axis, thinned where its labels would touch
 */
record SurvivalLayout(
    Area figure,
    Area plot,
    double left,
    double headTop,
    double tableTop,
    double captionTop,
    List<String> captionLines,
    TimeTicks ticks) {
  private static final double PAPER_MARGIN_MM = 1.5;
  private static final double SCREEN_MARGIN_PT = 1.5;
  private static final double COLUMN_GAP = 0.7;
  private static final double SMALLEST_PLOT = 4;

  /**
   * A layout.
   *
   * @param headHeight height needed above the plot for a legend
   */
  static SurvivalLayout of(SurvivalFigure data, FigureStyle style, Area figure, double headHeight) {
    return new Divider(data, style, figure, headHeight).divide();
  }

  /** Works the divisions out. */
  private static final class Divider {
    private final SurvivalFigure data;
    private final FigureStyle style;
    private final Area figure;
    private final double headHeight;
    private final Typography type;
    private final RiskTable table;
    private final double margin;

    Divider(SurvivalFigure data, FigureStyle style, Area figure, double headHeight) {
      this.data = data;
      this.style = style;
      this.figure = figure;
      this.headHeight = headHeight;
      this.type = Typography.of(style);
      this.table = new RiskTable(data, style, figure.width());
      this.margin = style.isPaper() ? style.mm(PAPER_MARGIN_MM) : style.pt(SCREEN_MARGIN_PT);
    }

    SurvivalLayout divide() {
      boolean counts = data.choices().riskTable();
      List<String> caption = caption();
      double left = figure.x() + margin;
      double gutter =
          Math.max(
              SurvivalAxes.survivalAxis(data, style, figure.height()).width(),
              counts ? table.gutter() : 0);
      double plotLeft = Math.ceil(left + gutter);
      double captionHeight = CaptionBlock.height(style, caption);
      double tableHeight = counts ? table.height() : 0;
      double captionTop = figure.bottom() - margin - captionHeight;
      double tableTop = captionTop - tableHeight;
      double plotBottom = Math.floor(tableTop - axisHeight());
      double headTop = figure.y() + margin;
      double plotTop = Math.ceil(headTop + headHeight + topRoom());
      double plotRight = Math.floor(figure.right() - margin - rightRoom(plotLeft));
      Area plot =
          new Area(
              plotLeft,
              plotTop,
              Math.max(SMALLEST_PLOT, plotRight - plotLeft),
              Math.max(SMALLEST_PLOT, plotBottom - plotTop));
      tableTop = Math.max(tableTop, plot.bottom() + axisHeight());
      captionTop = Math.max(captionTop, tableTop + tableHeight);
      return new SurvivalLayout(
          figure, plot, left, headTop, tableTop, captionTop, caption, thinned(plot));
    }

    private List<String> caption() {
      return style.isPaper()
          ? type.caption().wrap(data.caption(), figure.width() - 2 * margin)
          : List.of();
    }

    private double axisHeight() {
      return SurvivalAxes.timeAxis(data, style, data.ticks()).height();
    }

    /** Half of the topmost tick label and half of a line at 100 %. */
    private double topRoom() {
      return type.ticks().capHeight() / 2 + style.em(0.2);
    }

    /** What the last tick label reaches beyond the axis. */
    private double rightRoom(double plotLeft) {
      List<String> labels = data.ticks().labels();
      if (labels.isEmpty()) {
        return 0;
      }
      double half = columnWidth() / 2;
      double last = data.ticks().times().get(labels.size() - 1);
      double width = figure.right() - margin - plotLeft;
      double beyond = half - width * (1 - data.ticks().scale(0, 1).toCoordinate(last));
      return Math.max(style.em(0.4), beyond);
    }

    private double columnWidth() {
      double labels = type.ticks().widest(data.ticks().labels());
      return data.choices().riskTable() ? Math.max(labels, table.widestCount()) : labels;
    }

    /** Leaves ticks out, for axis and table alike, until labels no longer touch. */
    private TimeTicks thinned(Area plot) {
      double needed = columnWidth() + style.em(COLUMN_GAP);
      return data.ticks().apart(needed / plot.width());
    }
  }
}
