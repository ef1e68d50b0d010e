package org.riskset.ui.control;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Keeps a node up to date only while it is in the window; it catches up when it comes back. */
public final class WhileShown {
  private final Node node;
  private final Runnable show;
  private boolean stale;

  private WhileShown(Node node, Runnable show) {
    this.node = node;
    this.show = show;
  }

  /**
   * Shows a value now, and again whenever it has changed.
   *
   * @param node what shows it
   * @param show makes the node show a value
   */
  public static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> show) {
    WhileShown follower = new WhileShown(node, () -> show.accept(value.getValue()));
    value.addListener((property, before, now) -> follower.changed());
    node.sceneProperty().addListener((property, before, now) -> follower.catchUp());
    follower.show.run();
  }

  private void changed() {
    stale = true;
    catchUp();
  }

  private void catchUp() {
    if (stale && node.getScene() != null) {
      stale = false;
      show.run();
    }
  }
}
