package org.riskset.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Colours of figures")
class FigureColoursTest {
  private static final double TEXT = 4.5;
  private static final double MARKS = 3;

  @ParameterizedTest
  @EnumSource(FigureTheme.class)
  @DisplayName("all text is legible: WCAG contrast of 4.5 and more")
  void text(FigureTheme theme) {
    FigureColours colours = FigureColours.of(theme);
    assertThat(contrast(colours.ink(), colours.surface())).isGreaterThan(TEXT);
    assertThat(contrast(colours.ink2(), colours.surface())).isGreaterThan(TEXT);
    assertThat(contrast(colours.ink3(), colours.surface())).isGreaterThan(TEXT);
    for (int style = 0; style < 6; style++) {
      assertThat(contrast(colours.text(style), colours.surface()))
          .as("group %s", style)
          .isGreaterThan(TEXT);
    }
  }

  @ParameterizedTest
  @EnumSource(FigureTheme.class)
  @DisplayName("the lines of the two arms contrast by 3 and more")
  void lines(FigureTheme theme) {
    FigureColours colours = FigureColours.of(theme);
    assertThat(contrast(colours.line(0), colours.surface())).isGreaterThan(MARKS);
    assertThat(contrast(colours.line(1), colours.surface())).isGreaterThan(MARKS);
  }

  private static double contrast(Color a, Color b) {
    double brighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
