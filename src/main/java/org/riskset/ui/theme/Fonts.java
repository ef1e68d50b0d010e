package org.riskset.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/**
 * The typeface of the window. Its weights are families of their own, named as the files name them:
 * "IBM Plex Sans", "IBM Plex Sans Medm", "IBM Plex Sans SmBld". JavaFX does not find them by {@code
 * -fx-font-weight}.
 */
public final class Fonts {
  /** Family of running text. */
  public static final String REGULAR = "IBM Plex Sans";

  /** Family of buttons. */
  public static final String MEDIUM = "IBM Plex Sans Medm";

  /** Family of headings and claims. */
  public static final String SEMIBOLD = "IBM Plex Sans SmBld";

  private static final List<String> FILES =
      List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-Medium.ttf", "IBMPlexSans-SemiBold.ttf");

  private Fonts() {}

  /** Makes the typeface known to the toolkit; further calls do nothing. */
  public static void load() {
    if (!Font.getFamilies().contains(SEMIBOLD)) {
      FILES.forEach(Fonts::load);
    }
  }

  private static void load(String file) {
    String resource = "/org/riskset/fonts/" + file;
    try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource))) {
      Font.loadFont(in, 13);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
