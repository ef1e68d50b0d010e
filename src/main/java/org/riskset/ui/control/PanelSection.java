package org.riskset.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A titled block of a panel with a hairline below. */
public final class PanelSection extends VBox {
  /** A block of the given rows. */
  public PanelSection(String title, Node... rows) {
    getStyleClass().add("panel-section");
    Label heading = new Label(title);
    heading.getStyleClass().add("section-title");
    getChildren().add(heading);
    getChildren().addAll(rows);
  }
}
