package org.riskset.ui.control;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * A line two pixels high that runs while something is under way, if it takes longer than 150 ms.
 */
public final class ProgressLine extends Pane {
  private static final double HEIGHT = 2;
  private static final Duration PATIENCE = Duration.millis(150);

  /** Kept, since a binding that nobody holds is collected and tells no more. */
  private final ObservableValue<Boolean> underWay;

  private final Region runner = new Region();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final TranslateTransition run = new TranslateTransition(Duration.seconds(1.2), runner);

  /** A line that follows whether something is under way. */
  public ProgressLine(ObservableValue<Boolean> underWay) {
    this.underWay = underWay;
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
    this.underWay.addListener((u, before, now) -> follow(now));
    follow(this.underWay.getValue());
  }

  @Override
  protected void layoutChildren() {
    runner.resizeRelocate(0, 0, getWidth() / 4, HEIGHT);
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
    run.setFromX(-getWidth() / 4);
    run.setToX(getWidth());
    run.playFromStart();
  }
}
