package org.riskset.screenshots;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
import org.riskset.ui.FileDialogs;
import org.riskset.ui.RisksetWindow;
import org.riskset.ui.preferences.PreferencesFile;

/**
 * Writes pictures of every room and of the opening check, light and dark, 1440 × 900 at 1.5 pixels
 * per point. Needs no display:
 *
 * <pre>mvn -q test-compile exec:java@screenshots</pre>
 */
public final class Screenshots {
  private static final double SCALE = 1.5;
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final long PATIENCE_MILLIS = 20_000;

  private final Path folder;
  private final Stage stage;
  private final RisksetWindow window;

  /** Opens the window; on its thread. */
  private Screenshots(Path folder, Path preferences) {
    this.folder = folder;
    stage = new Stage();
    window = new RisksetWindow(stage, new NoDialogs(), new PreferencesFile(preferences));
    window.show();
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.setRenderScaleX(SCALE);
    stage.setRenderScaleY(SCALE);
    window.begin();
  }

  /**
   * Writes the pictures.
   *
   * @param args the folder to write to, then a data file for the opening check
   */
  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("headless.geometry", WIDTH + "x" + HEIGHT);
    Path preferences =
        Files.createTempDirectory("riskset-screenshots").resolve("window.properties");
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    Path folder = Files.createDirectories(Path.of(args[0]));
    try {
      onWindow(() -> new Screenshots(folder, preferences)).take(Path.of(args[1]));
    } finally {
      Platform.exit();
    }
  }

  private void take(Path data) throws Exception {
    await("#cohort-chip");
    settle();
    for (String look : new String[] {"light", "dark"}) {
      shootRooms(look);
      shootAnalysis(look);
      shootCompetingRisks(look);
      shootCox(look);
      onWindow(() -> press("#level-sex-F"));
      settle();
      shoot("subgroup-" + look);
      onWindow(() -> press("#undo"));
      onWindow(
          () -> {
            window.open(data);
            return null;
          });
      await("#opening");
      shoot("opening-" + look);
      onWindow(() -> press("#cancel-opening"));
      onWindow(() -> press("#look"));
      settle();
    }
  }

  private void shootRooms(String look) throws Exception {
    int rooms = onWindow(() -> stage.getScene().getRoot().lookupAll(".room-tab").size());
    for (int room = 0; room < rooms; room++) {
      int index = room;
      String name =
          onWindow(
              () -> {
                ToggleButton tab =
                    (ToggleButton)
                        stage.getScene().getRoot().lookupAll(".room-tab").toArray()[index];
                tab.fire();
                return tab.getText();
              });
      settle();
      shoot(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-" + look);
    }
    onWindow(
        () -> {
          ((ToggleButton) stage.getScene().getRoot().lookup(".room-tab")).fire();
          return null;
        });
  }

  /** The Survival room by a column of several levels, its analysis open. */
  private void shootAnalysis(String look) throws Exception {
    for (int scale = 1; scale < 3; scale++) {
      int chosen = scale;
      onWindow(() -> pressAll("#scale .toggle-button", chosen));
      settle();
      shoot("survival-scale-" + scale + "-" + look);
    }
    onWindow(() -> press("#undo"));
    onWindow(() -> press("#undo"));
    onWindow(() -> pressAll("#inspector-side .toggle-button", 1));
    settle();
    shoot("survival-analysis-" + look);
    onWindow(
        () -> {
          MenuButton groups = (MenuButton) stage.getScene().getRoot().lookup("#groups");
          groups.getItems().stream()
              .filter(i -> "N category".equals(i.getText()))
              .findFirst()
              .orElseThrow()
              .fire();
          return null;
        });
    settle();
    onWindow(
        () -> {
          ((ComboBox<?>) stage.getScene().getRoot().lookup("#pairs-adjustment"))
              .getSelectionModel()
              .select(2);
          return press("#trend");
        });
    settle();
    shoot("survival-several-groups-" + look);
    for (int edits = 0; edits < 3; edits++) {
      onWindow(() -> press("#undo"));
    }
    onWindow(
        () -> {
          ((TextField) stage.getScene().getRoot().lookup("#landmark")).setText("12");
          ((TextField) stage.getScene().getRoot().lookup("#landmark")).fireEvent(new ActionEvent());
          return null;
        });
    settle();
    shoot("survival-landmark-" + look);
    onWindow(() -> press("#undo"));
    onWindow(() -> pressAll("#inspector-side .toggle-button", 0));
    settle();
  }

  private Void pressAll(String selector, int index) {
    ((ButtonBase) stage.getScene().getRoot().lookupAll(selector).toArray()[index]).fire();
    return null;
  }

  /** The models below the figure, all causes without groups, and the question for a column. */
  private void shootCompetingRisks(String look) throws Exception {
    onWindow(() -> choose(".room-tab", "Competing risks"));
    settle();
    onWindow(() -> scroll(1));
    settle();
    shoot("competing-risks-models-" + look);
    onWindow(() -> scroll(0));
    onWindow(() -> chooseGroups("None"));
    settle();
    shoot("competing-risks-causes-" + look);
    onWindow(() -> press("#undo"));
    onWindow(() -> choose(".segment-item", "Progression-free survival"));
    settle();
    shoot("competing-risks-question-" + look);
    onWindow(() -> press("#undo"));
    onWindow(() -> choose(".room-tab", "Survival"));
    settle();
  }

  private Void choose(String selector, String name) {
    stage.getScene().getRoot().lookupAll(selector).stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(name))
        .forEach(ToggleButton::fire);
    return null;
  }

  private Void chooseGroups(String name) {
    MenuButton groups = (MenuButton) stage.getScene().getRoot().lookup("#groups");
    groups.getItems().stream().filter(item -> item.getText().equals(name)).forEach(MenuItem::fire);
    return null;
  }

  private Void scroll(double place) {
    ((ScrollPane) stage.getScene().getRoot().lookup("#incidence-body")).setVvalue(place);
    return null;
  }

  /** States of the Cox room that a person brings about. */
  private void shootCox(String look) throws Exception {
    openRoom("Cox");
    chooseFrom("#method", "FIRTH");
    shoot("cox-firth-" + look);
    chooseFrom("#method", "LASSO");
    shoot("cox-lasso-" + look);
    chooseFrom("#method", "NONE");
    onWindow(() -> press("#robust"));
    chooseFrom("#ties", "EXACT");
    shoot("cox-refused-" + look);
    chooseFrom("#ties", "EFRON");
    shoot("cox-robust-" + look);
    onWindow(() -> press("#robust"));
    settle();
    onWindow(() -> item("#form-age_years", "natural spline, 3 df"));
    onWindow(() -> item("#interaction", "Arm × Salvage surgery"));
    onWindow(() -> item("#strata", "Sex"));
    settle();
    shoot("cox-terms-" + look);
    for (int i = 0; i < 3; i++) {
      onWindow(() -> press("#undo"));
    }
    settle();
    onWindow(this::showResiduals);
    settle();
    shoot("cox-residuals-" + look);
    openRoom("Survival");
  }

  private Void item(String menu, String text) {
    MenuButton button = (MenuButton) stage.getScene().getRoot().lookup(menu);
    button.show();
    button.hide();
    button.getItems().stream()
        .filter(item -> text.equals(item.getText()))
        .forEach(
            item -> {
              if (item instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
              }
              item.fire();
            });
    return null;
  }

  /** Space on the first row of the forest table that has a test. */
  private Void showResiduals() {
    TableView<?> table = (TableView<?>) stage.getScene().getRoot().lookup("#forest");
    table.getSelectionModel().select(0);
    table.requestFocus();
    Event.fireEvent(
        table,
        new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
    return null;
  }

  private void openRoom(String name) throws Exception {
    onWindow(
        () -> {
          stage.getScene().getRoot().lookupAll(".room-tab").stream()
              .map(ToggleButton.class::cast)
              .filter(tab -> tab.getText().equals(name))
              .forEach(ToggleButton::fire);
          return null;
        });
    settle();
  }

  /** Chooses from a list as a person would, by the name of the constant. */
  private void chooseFrom(String list, String constant) throws Exception {
    onWindow(() -> select((ComboBox<?>) stage.getScene().getRoot().lookup(list), constant));
    settle();
  }

  private static <T> Void select(ComboBox<T> list, String constant) {
    list.getItems().stream()
        .filter(item -> item.toString().equals(constant))
        .findFirst()
        .ifPresent(list::setValue);
    return null;
  }

  private Void press(String selector) {
    ((ButtonBase) stage.getScene().getRoot().lookup(selector)).fire();
    return null;
  }

  /** Waits until a node is there. */
  private void await(String selector) throws Exception {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (onWindow(() -> stage.getScene().getRoot().lookup(selector)) == null) {
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

  private void shoot(String name) throws Exception {
    WritableImage image = onWindow(this::snapshot);
    ImageIO.write(opaque(image), "png", folder.resolve(name + ".png").toFile());
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

  private static <T> T onWindow(Callable<T> action)
      throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }

  /** Nobody is asked for files. */
  private static final class NoDialogs implements FileDialogs {
    @Override
    public Optional<Path> data() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> study() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> saveStudy(String suggestedName) {
      return Optional.empty();
    }
  }
}
