package org.riskset.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riskset.ui.task.Running;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What lies over the stage while something is computed. */
@ExtendWith(ApplicationExtension.class)
class RunningSignTest {
  private final FxRobot robot = new FxRobot();
  private final Running running = new Running();
  private final AtomicInteger pressed = new AtomicInteger();
  private final AtomicInteger cancelled = new AtomicInteger();

  @Start
  void start(Stage stage) {
    Button below = new Button("below");
    below.setOnAction(press -> pressed.incrementAndGet());
    RunningSign sign =
        new RunningSign(
            running,
            "Computing",
            () -> {
              cancelled.incrementAndGet();
              running.end();
            });
    stage.setScene(new Scene(new StackPane(below, sign), 400, 300));
    stage.show();
  }

  private boolean isShown() {
    return robot.lookup("#running-note").query().isVisible();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition);
  }

  @Test
  void afterASecondItSaysHowFarTheWorkIsAndStopsItOnDemand() throws Exception {
    long begin = System.nanoTime();
    robot.interact(running::begin);
    await(this::isShown);
    assertThat(System.nanoTime() - begin).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
    assertThat(robot.lookup("#running-note .label").queryAs(Label.class).getText())
        .isEqualTo("Computing");

    robot.interact(() -> running.at(0.4371));
    assertThat(robot.lookup("#running-note .label").queryAs(Label.class).getText())
        .isEqualTo("Computing 43 %");
    Region done = robot.lookup(".progress-runner").queryAs(Region.class);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(done.getBoundsInParent().getMinX()).isZero();
    // The stage may have the size that another test has left it.
    assertThat(done.getBoundsInParent().getWidth())
        .isCloseTo(0.4371 * done.getScene().getWidth(), within(1.0));

    robot.clickOn("#running-cancel");
    assertThat(cancelled).hasValue(1);
    assertThat(isShown()).isFalse();
  }

  @Test
  void whatLiesBelowCanBeUsedMeanwhile() throws Exception {
    robot.interact(running::begin);
    await(this::isShown);
    robot.clickOn("below");
    assertThat(pressed).hasValue(1);
  }

  @Test
  void workOfAMomentIsNotSpokenOf() {
    robot.interact(running::begin);
    robot.interact(running::end);
    WaitForAsyncUtils.sleep(1200, TimeUnit.MILLISECONDS);
    assertThat(isShown()).isFalse();
  }
}
