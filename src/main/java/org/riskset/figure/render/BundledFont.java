package org.riskset.figure.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** A font that comes with the program, so that figures look alike on every machine. */
public final class BundledFont {
  /** Arial's metrics, for paper. */
  public static final BundledFont LIBERATION_SANS =
      new BundledFont("LiberationSans-Regular.ttf", Font.PLAIN);

  /** The same, bold. */
  public static final BundledFont LIBERATION_SANS_BOLD =
      new BundledFont("LiberationSans-Bold.ttf", Font.BOLD);

  /** For screens. */
  public static final BundledFont PLEX_SANS =
      new BundledFont("IBMPlexSans-Regular.ttf", Font.PLAIN);

  /** The same, semi-bold. */
  public static final BundledFont PLEX_SANS_SEMIBOLD =
      new BundledFont("IBMPlexSans-SemiBold.ttf", Font.PLAIN);

  private static final String FOLDER = "/org/riskset/fonts/";

  private final String file;
  private final Font font;

  /**
   * A font.
   *
   * @param style how the file's own weight is called; what is called bold is written as such to SVG
   */
  private BundledFont(String file, int style) {
    this.file = file;
    this.font = load().deriveFont(style);
  }

  private Font load() {
    try (InputStream stream = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException damaged) {
      throw new IllegalStateException("the bundled font " + file + " is damaged", damaged);
    }
  }

  /** The fonts that exports embed. */
  public static List<BundledFont> onPaper() {
    return List.of(LIBERATION_SANS, LIBERATION_SANS_BOLD);
  }

  static BundledFont regular(FigureTheme theme) {
    return theme == FigureTheme.PAPER ? LIBERATION_SANS : PLEX_SANS;
  }

  static BundledFont bold(FigureTheme theme) {
    return theme == FigureTheme.PAPER ? LIBERATION_SANS_BOLD : PLEX_SANS_SEMIBOLD;
  }

  /**
   * The font's file as a stream.
   *
   * @throws IOException if the program was packed without it
   */
  public InputStream open() throws IOException {
    InputStream stream = BundledFont.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new IOException("the bundled font " + file + " is missing");
    }
    return stream;
  }

  /** Its name as the file reports it: "Liberation Sans Bold". */
  public String name() {
    return font.getFontName(Locale.ROOT);
  }

  /** The font at a size in units of the drawing. */
  Font at(double size) {
    return font.deriveFont((float) size);
  }
}
