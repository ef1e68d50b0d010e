package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.util.List;
import org.riskset.figure.Area;

/** Lines of text set as one block. */
final class TextBlock {
  private static final double LINE = 1.4;

  private final Type type;
  private final FigureStyle style;
  private final List<String> lines;

  TextBlock(Type type, FigureStyle style, List<String> lines) {
    this.type = type;
    this.style = style;
    this.lines = lines;
  }

  double width() {
    return type.widest(lines);
  }

  double height() {
    return type.capHeight() + (lines.size() - 1) * style.em(LINE);
  }

  /** Height of one line where blocks follow each other. */
  double pitchedHeight() {
    return lines.size() * style.em(LINE);
  }

  void draw(Graphics2D g, Area at) {
    double baseline = at.y() + type.capHeight();
    for (String line : lines) {
      type.left(g, line, at.x(), baseline);
      baseline += style.em(LINE);
    }
  }
}
