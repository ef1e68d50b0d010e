package org.riskset.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.riskset.ui.ChosenFiles;
import org.riskset.ui.RisksetWindow;
import org.riskset.ui.preferences.PreferencesFile;
import org.riskset.ui.theme.Theme;

/**
 * How long the window takes, measured in it.
 *
 * <ul>
 *   <li>{@code empty}: from the start of the process to the first frame of a window with the theme
 *       and nothing in it;
 *   <li>{@code start}: to the first frame of Riskset's window, and to its first curve;
 *   <li>{@code filter ROWS REPETITIONS}: from opening a study of that many patients to its curves,
 *       with the longest time without a frame meanwhile; then from a click on a level to the frame
 *       with the new curves, median and 95 % quantile.
 * </ul>
 *
 * <p>Prints names and milliseconds, tab separated. Draws without a display unless a platform is
 * set.
 */
public final class WindowOperation {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final long PATIENCE_MINUTES = 5;
  private static final int WARM_UP = 10;

  private final Stage stage;
  private final RisksetWindow window;

  private WindowOperation(Path preferences) {
    stage = new Stage();
    window = new RisksetWindow(stage, new ChosenFiles(), new PreferencesFile(preferences));
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("java.awt.headless", "true");
      System.setProperty("glass.platform", "Monocle");
      System.setProperty("monocle.platform", "Headless");
      System.setProperty("prism.order", "sw");
      System.setProperty("headless.geometry", (int) WIDTH + "x" + (int) HEIGHT);
    }
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Path folder = Files.createTempDirectory("riskset-window");
    switch (arguments[0]) {
      case "empty" -> empty();
      case "start" -> start(folder);
      default -> filter(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }
    // Threads of the window would keep the process.
    System.exit(0);
  }

  private static void print(String name, double milliseconds) {
    System.out.printf(Locale.ROOT, "%s\t%.1f%n", name, milliseconds);
  }

  private static double sinceStart() {
    return System.currentTimeMillis()
        - ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
  }

  private static void empty() throws Exception {
    CompletableFuture<Double> frame = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          Scene scene = new Scene(new BorderPane(), WIDTH, HEIGHT);
          Theme.LIGHT.applyTo(scene);
          stage.setScene(scene);
          stage.show();
          Frames.after(scene, () -> frame.complete(sinceStart()));
        });
    print("empty", frame.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
  }

  private static void start(Path folder) throws Exception {
    CompletableFuture<Double> frame = new CompletableFuture<>();
    CompletableFuture<Double> curve = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          WindowOperation operation = new WindowOperation(folder.resolve("window.properties"));
          operation.window.begin();
          operation.window.show();
          Scene scene = operation.stage.getScene();
          Frames.after(scene, () -> frame.complete(sinceStart()));
          operation.whenCurvesAreThere(() -> curve.complete(sinceStart()));
        });
    print("first frame", frame.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
    print("first curve", curve.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
  }

  private static void filter(Path folder, int rows, int repetitions) throws Exception {
    Path study = SyntheticStudy.write(folder, rows);
    CompletableFuture<WindowOperation> open = new CompletableFuture<>();
    CompletableFuture<Double> loaded = new CompletableFuture<>();
    CompletableFuture<Double> worst = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          WindowOperation operation = new WindowOperation(folder.resolve("window.properties"));
          operation.window.show();
          long begin = System.nanoTime();
          Frames frames = Frames.watch();
          operation.window.open(study);
          operation.whenCurvesAreThere(
              () -> {
                loaded.complete(millisSince(begin));
                worst.complete(frames.longestGapMillis());
                open.complete(operation);
              });
        });
    print("open", loaded.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
    print("longest gap between frames", worst.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
    double[] times = new double[repetitions];
    for (int i = -WARM_UP; i < repetitions; i++) {
      double time = open.get().press(SyntheticStudy.LEVELS.get(Math.floorMod(i, 2)));
      times[Math.max(i, 0)] = time;
    }
    Arrays.sort(times);
    print("filter p50", times[repetitions / 2]);
    print("filter p95", times[(int) Math.ceil(0.95 * repetitions) - 1]);
  }

  private static double millisSince(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private double press(String level) throws Exception {
    CompletableFuture<Double> redrawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long begin = System.nanoTime();
          whenPictureChanges(() -> redrawn.complete(millisSince(begin)));
          ((ButtonBase) node("#level-" + level)).fire();
        });
    return redrawn.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
  }

  private Node node(String selector) {
    return Objects.requireNonNull(stage.getScene().getRoot().lookup(selector), selector);
  }

  private Optional<ImageView> picture() {
    return Optional.ofNullable(
        (ImageView) stage.getScene().getRoot().lookup("#survival-plot .image-view"));
  }

  private void whenPictureChanges(Runnable then) {
    ImageView picture = picture().orElseThrow();
    picture
        .imageProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(ObservableValue<? extends Image> property, Image old, Image now) {
                property.removeListener(this);
                Frames.after(stage.getScene(), then);
              }
            });
  }

  /** Asks at every frame: the plot itself comes with the study. */
  private void whenCurvesAreThere(Runnable then) {
    boolean there = picture().filter(picture -> picture.getImage() != null).isPresent();
    if (there) {
      then.run();
    } else {
      Frames.after(stage.getScene(), () -> whenCurvesAreThere(then));
      Platform.requestNextPulse();
    }
  }
}
