package org.riskset.ui.figure;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures text before it is laid out. */
public final class TextWidth {
  private TextWidth() {}

  /** Width of a line of text in logical pixels. */
  public static double of(String text, String family, double size) {
    Text measured = new Text(text);
    measured.setFont(Font.font(family, size));
    return Math.ceil(measured.getLayoutBounds().getWidth());
  }
}
