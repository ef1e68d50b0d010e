package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.util.List;

/** The note at the foot of a figure on paper. */
final class CaptionBlock {
  private static final double LINE = 1.25;
  private static final double GAP_ABOVE = 1.2;

  private CaptionBlock() {}

  static double height(FigureStyle style, List<String> lines) {
    return lines.isEmpty()
        ? 0
        : style.em(GAP_ABOVE) + lines.size() * LINE * Typography.captionSize(style);
  }

  static void draw(Graphics2D g, FigureStyle style, List<String> lines, double left, double top) {
    Type type = Typography.of(style).caption();
    double line = LINE * Typography.captionSize(style);
    double baseline = top + style.em(GAP_ABOVE) + type.capHeight();
    for (String text : lines) {
      type.left(g, text, left, baseline);
      baseline += line;
    }
  }
}
