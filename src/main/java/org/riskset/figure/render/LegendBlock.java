package org.riskset.figure.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.SurvivalFigure;

/**
 * Names lines by samples of them, above the plot: groups where labels beside curves do not fit, and
 * the curves of a model.
 */
final class LegendBlock {
  private static final double SAMPLE = 3;
  private static final double SAMPLE_GAP = 0.5;
  private static final double ENTRY_GAP = 1.6;
  private static final double LINE = 1.5;

  private final List<Entry> entries = new ArrayList<>();
  private final FigureStyle style;
  private final double width;

  /** A sample and its name. */
  private record Entry(String name, Type type, Stroke stroke, Color line) {}

  /**
   * A legend.
   *
   * @param names whether it names groups
   * @param width room for it
   */
  LegendBlock(SurvivalFigure figure, FigureStyle style, boolean names, double width) {
    this.style = style;
    this.width = width;
    FigureColours colours = FigureColours.of(style.theme());
    Typography type = Typography.of(style);
    Pens pens = new Pens(style);
    if (names) {
      for (CurveSeries curve : figure.curves()) {
        entries.add(
            new Entry(
                curve.label(),
                type.bold().in(colours.text(curve.style())),
                pens.curve(curve.style()),
                colours.line(curve.style())));
      }
    }
    if (figure.fitted().exist()) {
      entries.add(new Entry(figure.fitted().name(), type.text(), pens.fitted(), colours.ink()));
    }
  }

  double height() {
    return entries.isEmpty() ? 0 : set(null, 0, 0) + style.em(LINE);
  }

  void draw(Graphics2D g, double left, double top) {
    set(g, left, top + Typography.of(style).bold().capHeight());
  }

  /** Sets the entries line by line, only measuring without graphics; returns the height used. */
  private double set(@Nullable Graphics2D g, double left, double firstBaseline) {
    double x = 0;
    double y = 0;
    for (Entry entry : entries) {
      double wide = style.em(SAMPLE + SAMPLE_GAP) + entry.type().width(entry.name());
      if (x > 0 && x + wide > width) {
        x = 0;
        y += style.em(LINE);
      }
      if (g != null) {
        draw(g, entry, left + x, firstBaseline + y);
      }
      x += wide + style.em(ENTRY_GAP);
    }
    return y;
  }

  private void draw(Graphics2D g, Entry entry, double x, double baseline) {
    double middle = baseline - entry.type().capHeight() / 2;
    g.setPaint(entry.line());
    g.setStroke(entry.stroke());
    g.draw(new Line2D.Double(x, middle, x + style.em(SAMPLE), middle));
    entry.type().left(g, entry.name(), x + style.em(SAMPLE + SAMPLE_GAP), baseline);
  }
}
