package org.riskset.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** A look of the window: AtlantaFX as the base, then Riskset's colours, then its style sheet. */
public enum Theme {
  /** White paper on grey panels. */
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
  /** The same on black. */
  DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

  private static final String DARK_CLASS = "dark";

  private final String base;
  private final String colours;

  Theme(String base, String colours) {
    this.base = base;
    this.colours = colours;
  }

  /** Dresses a scene, and every popup that it shows, in this theme. */
  public void applyTo(Scene scene) {
    Fonts.load();
    Application.setUserAgentStylesheet(base);
    scene.getStylesheets().setAll(List.of(sheet(colours), sheet("riskset.css")));
    List<String> classes = scene.getRoot().getStyleClass();
    classes.remove(DARK_CLASS);
    if (this == DARK) {
      classes.add(DARK_CLASS);
    }
  }

  /** The other theme. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
