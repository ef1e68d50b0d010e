package org.riskset.screenshots;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Works the window as a person would, step by step, and takes pictures of it. */
final class Camera {
  static final int WIDTH = 1440;
  static final int HEIGHT = 900;
  static final long PATIENCE_MILLIS = 20_000;
  private static final double SCALE = 1.5;

  private final Stage stage;
  private final Path folder;

  /** A camera on a stage, which takes its size; on the window's thread. */
  Camera(Stage stage, Path folder) {
    this.stage = stage;
    this.folder = folder;
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.setRenderScaleX(SCALE);
    stage.setRenderScaleY(SCALE);
  }

  /** Presses a button. */
  void press(String selector) throws Exception {
    press(selector, 0);
  }

  /** Presses one of several buttons. */
  void press(String selector, int index) throws Exception {
    onWindow(
        () -> {
          ((ButtonBase) root().lookupAll(selector).toArray()[index]).fire();
          return null;
        });
    settle();
  }

  /** Takes back the last edits. */
  void undo(int edits) throws Exception {
    for (int i = 0; i < edits; i++) {
      press("#undo");
    }
  }

  /** Opens a room. */
  void openRoom(String name) throws Exception {
    choose(".room-tab", name);
  }

  /** Presses the toggle of that text. */
  void choose(String selector, String text) throws Exception {
    onWindow(
        () -> {
          root().lookupAll(selector).stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals(text))
              .forEach(ToggleButton::fire);
          return null;
        });
    settle();
  }

  /** Chooses the item of that text from a menu. */
  void item(String menu, String text) throws Exception {
    onWindow(
        () -> {
          MenuButton button = (MenuButton) root().lookup(menu);
          button.show();
          button.hide();
          button.getItems().stream()
              .filter(item -> text.equals(item.getText()))
              .forEach(this::fire);
          return null;
        });
    settle();
  }

  private void fire(MenuItem item) {
    if (item instanceof CheckMenuItem check) {
      check.setSelected(!check.isSelected());
    }
    item.fire();
  }

  /** Chooses from a list what reads so. */
  void pick(String list, String text) throws Exception {
    onWindow(() -> select((ComboBox<?>) root().lookup(list), text));
    settle();
  }

  private static <T> Void select(ComboBox<T> list, String text) {
    T chosen =
        list.getItems().stream()
            .filter(item -> list.getConverter().toString(item).equals(text))
            .findFirst()
            .orElseThrow();
    list.setValue(chosen);
    return null;
  }

  /** Fills in a field. */
  void type(String field, String text) throws Exception {
    onWindow(
        () -> {
          TextField input = (TextField) root().lookup(field);
          input.setText(text);
          input.fireEvent(new ActionEvent());
          return null;
        });
    settle();
  }

  /** Scrolls a pane, 0 to its top and 1 to its end. */
  void scroll(String pane, double place) throws Exception {
    onWindow(
        () -> {
          ((ScrollPane) root().lookup(pane)).setVvalue(place);
          return null;
        });
    settle();
  }

  /** Presses the space bar on the first row of a table. */
  void spaceOnFirstRow(String selector) throws Exception {
    onWindow(
        () -> {
          var table = (TableView<?>) root().lookup(selector);
          table.getSelectionModel().select(0);
          table.requestFocus();
          Event.fireEvent(
              table,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
          return null;
        });
    settle();
  }

  /** Waits until a node is there. */
  void await(String selector) throws Exception {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (onWindow(() -> root().lookup(selector)) == null) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no " + selector + " after " + PATIENCE_MILLIS + " ms");
      }
      Thread.sleep(20);
    }
    settle();
  }

  /** Lets background work and layout come to rest. */
  private static void settle() throws InterruptedException {
    Thread.sleep(1500);
  }

  /** Takes a picture. */
  void shoot(String name) throws IOException, InterruptedException, ExecutionException {
    WritableImage image = onWindow(this::snapshot);
    ImageIO.write(opaque(image), "png", folder.resolve(name + ".png").toFile());
  }

  private Node root() {
    return stage.getScene().getRoot();
  }

  private WritableImage snapshot() {
    Scene scene = stage.getScene();
    Node root = scene.getRoot();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    return root.snapshot(
        parameters, new WritableImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE)));
  }

  private static BufferedImage opaque(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }

  /** Does something on the window's thread. */
  static <T> T onWindow(Callable<T> action) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }
}
