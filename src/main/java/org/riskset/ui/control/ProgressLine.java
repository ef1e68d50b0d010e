package org.riskset.ui.control;

import java.util.OptionalDouble;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.riskset.ui.task.Running;

/**
 * A line two pixels high while something is under way, if it takes longer than 150 ms: as long as
 * what is done, or running where that is not known.
 */
public final class ProgressLine extends Pane {
  private static final double HEIGHT = 2;
  private static final Duration PATIENCE = Duration.millis(150);

  private final Running running;
  private final Region runner = new Region();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final TranslateTransition run = new TranslateTransition(Duration.seconds(1.2), runner);

  /** A line that follows what is under way. */
  public ProgressLine(Running running) {
    this.running = running;
    getStyleClass().add("progress-line");
    runner.getStyleClass().add("progress-runner");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMouseTransparent(true);
    setVisible(false);
    Rectangle clip = new Rectangle(0, HEIGHT);
    clip.widthProperty().bind(widthProperty());
    setClip(clip);
    getChildren().add(runner);
    run.setInterpolator(Interpolator.EASE_BOTH);
    run.setCycleCount(Animation.INDEFINITE);
    patience.setOnFinished(waited -> begin());
    running.underWayProperty().addListener((property, before, now) -> follow(now));
    running.shareProperty().addListener((property, before, now) -> show(now));
    follow(running.isUnderWay());
  }

  @Override
  protected void layoutChildren() {
    OptionalDouble share = running.shareProperty().get();
    runner.resizeRelocate(0, 0, getWidth() * share.orElse(0.25), HEIGHT);
  }

  private void follow(boolean underWay) {
    if (underWay) {
      patience.playFromStart();
    } else {
      patience.stop();
      run.stop();
      setVisible(false);
    }
  }

  private void begin() {
    setVisible(true);
    show(running.shareProperty().get());
  }

  private void show(OptionalDouble share) {
    if (isVisible()) {
      requestLayout();
      if (share.isPresent()) {
        run.stop();
        runner.setTranslateX(0);
      } else if (run.getStatus() != Animation.Status.RUNNING) {
        run.setFromX(-getWidth() / 4);
        run.setToX(getWidth());
        run.playFromStart();
      }
    }
  }
}
