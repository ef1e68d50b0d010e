package org.riskset.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A pane over the window, on a ground that dims what lies below. */
final class Overlay extends StackPane {
  private Runnable away = () -> {};

  Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
  }

  void lay(Node pane, Runnable putAway) {
    getChildren().setAll(pane);
    away = putAway;
    setVisible(true);
    pane.requestFocus();
  }

  /** Puts the pane away; false if there is none. */
  boolean putAway() {
    if (!isVisible()) {
      return false;
    }
    setVisible(false);
    getChildren().clear();
    away.run();
    return true;
  }
}
