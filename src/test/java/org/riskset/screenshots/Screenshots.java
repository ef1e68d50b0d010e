package org.riskset.screenshots;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.riskset.ui.ChosenFiles;
import org.riskset.ui.RisksetWindow;
import org.riskset.ui.preferences.PreferencesFile;

/**
 * Writes pictures of every room and of the opening check, light and dark, 1440 × 900 at 1.5 pixels
 * per point. Needs no display:
 *
 * <pre>mvn -q test-compile exec:java@screenshots</pre>
 */
public final class Screenshots {
  private static final String[] ROOMS = {"Cohort", "Survival", "Cox", "Competing risks", "Arms"};

  private final RisksetWindow window;
  private final Camera camera;

  /** Opens the window; on its thread. */
  private Screenshots(Path folder, Path preferences) {
    Stage stage = new Stage();
    window = new RisksetWindow(stage, new ChosenFiles(), new PreferencesFile(preferences));
    window.show();
    camera = new Camera(stage, folder);
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
    System.setProperty("headless.geometry", Camera.WIDTH + "x" + Camera.HEIGHT);
    Path preferences =
        Files.createTempDirectory("riskset-screenshots").resolve("window.properties");
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await(Camera.PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    Path folder = Files.createDirectories(Path.of(args[0]));
    try {
      Camera.onWindow(() -> new Screenshots(folder, preferences)).take(Path.of(args[1]));
    } finally {
      Platform.exit();
    }
  }

  private void take(Path data) throws Exception {
    camera.await("#cohort-chip");
    for (String look : new String[] {"light", "dark"}) {
      for (String room : ROOMS) {
        camera.openRoom(room);
        camera.shoot(room.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + look);
      }
      camera.openRoom("Survival");
      RoomStates states = new RoomStates(camera, look);
      states.cohort();
      states.survival();
      states.parametric();
      states.competingRisks();
      states.cox();
      states.arms();
      camera.press("#level-sex-F");
      camera.shoot("subgroup-" + look);
      camera.undo(1);
      shootOpening(data, look);
      camera.press("#look");
    }
  }

  private void shootOpening(Path data, String look) throws Exception {
    Camera.onWindow(
        () -> {
          window.open(data);
          return null;
        });
    camera.await("#opening");
    camera.shoot("opening-" + look);
    camera.press("#cancel-opening");
  }
}
