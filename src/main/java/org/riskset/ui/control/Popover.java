package org.riskset.ui.control;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.theme.Icon;

/**
 * A card over the window beside what it is about. Esc, its cross and a press anywhere else close
 * it; the keyboard then is where it was.
 */
public final class Popover extends VBox {
  private static final double WIDTH = 280;
  private static final double GAP = 8;
  private static final double ABOVE = 24;

  private final Pane window;
  private final Node anchor;
  private final Node focusBefore;
  private final EventHandler<MouseEvent> elsewhere = this::pressed;
  private final EventHandler<KeyEvent> escape = this::typed;
  private Runnable onClose = () -> {};

  private Popover(Scene scene, Node anchor, String title) {
    this.window = (Pane) scene.getRoot();
    this.anchor = anchor;
    this.focusBefore = scene.getFocusOwner() == null ? anchor : scene.getFocusOwner();
    getStyleClass().add("popover");
    setManaged(false);
    setAccessibleText(title);
    HBox head =
        new HBox(
            Texts.wrapped(title, "strong"),
            Texts.spring(),
            Buttons.icon(Icon.CLOSE, Messages.text("ui.popover.close"), this::close));
    head.getStyleClass().add("popover-head");
    getChildren().add(head);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
  }

  /**
   * Opens a card.
   *
   * @param anchor what it is about; in a window
   * @param title its title
   * @param content what stands below the title
   */
  public static Popover open(Node anchor, String title, Node... content) {
    Popover popover = new Popover(anchor.getScene(), anchor, title);
    popover.getChildren().addAll(content);
    popover.window.getChildren().add(popover);
    popover.place();
    popover.lookup(".btn-icon").requestFocus();
    return popover;
  }

  /** Who is told when it closes. */
  public void onClose(Runnable listener) {
    onClose = listener;
  }

  /** Makes the card as high as what it holds now, and puts it beside its anchor. */
  public void place() {
    applyCss();
    double height = prefHeight(WIDTH);
    Bounds at = window.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
    double x = Math.min(at.getMaxX() + GAP, window.getWidth() - WIDTH - GAP);
    double y = Math.min(at.getMinY() - ABOVE, window.getHeight() - height - GAP);
    resizeRelocate(Math.rint(Math.max(GAP, x)), Math.rint(Math.max(GAP, y)), WIDTH, height);
    requestLayout();
  }

  private void pressed(MouseEvent event) {
    if (!localToScene(getLayoutBounds()).contains(event.getSceneX(), event.getSceneY())) {
      close();
    }
  }

  private void typed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  /** Closes the card; nothing happens if it is closed. */
  public void close() {
    if (window.getChildren().remove(this)) {
      Scene scene = window.getScene();
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      focusBefore.requestFocus();
      onClose.run();
    }
  }
}
