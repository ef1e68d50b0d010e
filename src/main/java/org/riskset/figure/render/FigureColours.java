package org.riskset.figure.render;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Colours of one theme.
 *
 * @param ink text and axes
 * @param ink2 tick labels
 * @param ink3 the quietest text
 * @param hairline lines between rows of tables
 * @param surface what lies behind the figure
 * @param lines lines of groups by style
 * @param texts names of groups by style, legible as text
 * @param bandAlpha opacity of confidence bands
 */
record FigureColours(
    Color ink,
    Color ink2,
    Color ink3,
    Color hairline,
    Color surface,
    List<Color> lines,
    List<Color> texts,
    double bandAlpha) {

  private static final List<Color> OKABE_ITO =
      colours(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9);

  private static final FigureColours PAPER =
      new FigureColours(
          Color.BLACK,
          Color.BLACK,
          Color.BLACK,
          new Color(0xC8C8C8),
          Color.WHITE,
          OKABE_ITO,
          colours(0, 0, 0, 0, 0, 0),
          0.14);

  private static final FigureColours LIGHT =
      new FigureColours(
          new Color(0x141B23),
          new Color(0x44505C),
          new Color(0x626E7A),
          new Color(0xE2E6EA),
          Color.WHITE,
          OKABE_ITO,
          colours(0x00639B, 0xB04D00, 0x00755A, 0x9C4476, 0x8A5F00, 0x1D6C9B),
          0.14);

  private static final FigureColours DARK =
      new FigureColours(
          new Color(0xE8ECF1),
          new Color(0xB2BCC7),
          new Color(0x8D99A6),
          new Color(0x262D36),
          new Color(0x151A20),
          colours(0x45A3DC, 0xF08A45, 0x3DC79D, 0xE39CC6, 0xF0B638, 0x8BCBF2),
          colours(0x63B5E8, 0xF39A5E, 0x5FD6B3, 0xEBB4D5, 0xF5C765, 0xA8D9F7),
          0.18);

  static FigureColours of(FigureTheme theme) {
    return switch (theme) {
      case PAPER -> PAPER;
      case SCREEN_LIGHT -> LIGHT;
      case SCREEN_DARK -> DARK;
    };
  }

  private static List<Color> colours(int... rgb) {
    return Arrays.stream(rgb).mapToObj(Color::new).toList();
  }

  /** Estimates of one term alone: quieter than those of the whole model. */
  Color univariable() {
    return ink.equals(Color.BLACK) ? new Color(0x6E6E6E) : ink3;
  }

  Color line(int style) {
    return lines.get(style % lines.size());
  }

  Color text(int style) {
    return texts.get(style % texts.size());
  }

  Color band(int style) {
    Color line = line(style);
    int alpha = (int) Math.round(255 * bandAlpha);
    return new Color(line.getRed(), line.getGreen(), line.getBlue(), alpha);
  }
}
