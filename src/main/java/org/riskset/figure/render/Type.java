package org.riskset.figure.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets lines of text in one font. Widths are fractional and the same for every output, so that what
 * is centred on screen is centred on paper.
 */
final class Type {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Font font;
  private final Color colour;

  Type(Font font, Color colour) {
    this.font = font;
    this.colour = colour;
  }

  Type in(Color other) {
    return new Type(font, other);
  }

  double width(String text) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
  }

  double widest(List<String> texts) {
    return texts.stream().mapToDouble(this::width).max().orElse(0);
  }

  /** Height of capitals and digits. */
  double capHeight() {
    return font.createGlyphVector(CONTEXT, "H").getVisualBounds().getHeight();
  }

  void left(Graphics2D g, String text, double x, double baseline) {
    if (text.isEmpty()) {
      return;
    }
    g.setFont(font);
    g.setPaint(colour);
    g.drawString(text, (float) x, (float) baseline);
  }

  void right(Graphics2D g, String text, double x, double baseline) {
    left(g, text, x - width(text), baseline);
  }

  void centred(Graphics2D g, String text, double x, double baseline) {
    left(g, text, x - width(text) / 2, baseline);
  }

  /** Text that reads upwards, centred at {@code y}, its baseline at {@code x}. */
  void upwards(Graphics2D g, String text, double x, double y) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    centred(g, text, 0, 0);
    g.setTransform(before);
  }

  /** Breaks text into lines at blanks. */
  List<String> wrap(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > width) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
