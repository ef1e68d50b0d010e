package org.riskset.ui.theme;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** The mark of the program: a falling step curve over a dashed one. */
public final class Logo {
  private static final double SIZE = 24;

  private Logo() {}

  /** The mark, 24 × 24. */
  public static Region node() {
    Rectangle ground = new Rectangle(SIZE, SIZE);
    ground.setArcWidth(12);
    ground.setArcHeight(12);
    ground.getStyleClass().add("logo-ground");
    Pane pane =
        new Pane(
            ground,
            path("M4 6.5 H9.5 V11 H15 V15 H20", "logo-curve"),
            path("M4 19 H20", "logo-dash"));
    pane.setMinSize(SIZE, SIZE);
    pane.setMaxSize(SIZE, SIZE);
    return pane;
  }

  private static SVGPath path(String content, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }
}
