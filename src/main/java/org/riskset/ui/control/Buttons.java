package org.riskset.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.riskset.ui.theme.Icon;

/** Buttons as the design draws them; style classes are listed in riskset.css. */
public final class Buttons {
  private Buttons() {}

  /** The one dark button of a place. */
  public static Button primary(String text, Runnable action) {
    return button(text, action, "btn-primary");
  }

  /** An ordinary button. */
  public static Button standard(String text, Runnable action) {
    return button(text, action);
  }

  /** A button without edge. */
  public static Button quiet(String text, Runnable action) {
    return button(text, action, "btn-quiet");
  }

  /** A button 24 high, for rows. */
  public static Button small(String text, Runnable action) {
    return button(text, action, "btn-small");
  }

  /** Coloured text that acts. */
  public static Button link(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().setAll("button", "btn-link");
    button.setOnAction(pressed -> action.run());
    return button;
  }

  /** A quiet button that shows only a picture; its name is spoken and shown on hover. */
  public static Button icon(Icon icon, String name, Runnable action) {
    Button button = button("", action, "btn-quiet", "btn-icon");
    button.setGraphic(icon.node());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  private static Button button(String text, Runnable action, String... styleClasses) {
    Button button = new Button(text);
    button.getStyleClass().setAll("button", "btn");
    button.getStyleClass().addAll(styleClasses);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
