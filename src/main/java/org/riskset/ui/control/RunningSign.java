package org.riskset.ui.control;

import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.riskset.messages.Messages;
import org.riskset.ui.task.Running;

/**
 * Lies over what something under way will change: a line on its upper edge, and after a second a
 * note that says how far it is, with a button that stops it. What lies below can be used meanwhile.
 */
public final class RunningSign extends StackPane {
  private static final Duration PATIENCE = Duration.seconds(1);
  private static final double GAP = 12;

  private final String what;
  private final Label words = Texts.label("", "ink-2");
  private final HBox note;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * A sign that follows what is under way.
   *
   * @param what says what that is
   * @param cancel stops it
   */
  public RunningSign(Running running, String what, Runnable cancel) {
    this.what = what;
    Button stop = Buttons.small(Messages.text("ui.cancel"), cancel);
    stop.setId("running-cancel");
    stop.setTooltip(new Tooltip(Messages.text("ui.running.key")));
    note = new HBox(words, stop);
    note.setId("running-note");
    note.getStyleClass().addAll("popover", "running-note");
    note.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    note.setVisible(false);
    ProgressLine line = new ProgressLine(running);
    setAlignment(line, Pos.TOP_CENTER);
    setAlignment(note, Pos.BOTTOM_CENTER);
    setMargin(note, new Insets(0, 0, GAP, 0));
    setPickOnBounds(false);
    getChildren().setAll(line, note);
    patience.setOnFinished(waited -> note.setVisible(true));
    running.underWayProperty().addListener((property, before, now) -> follow(now));
    running.shareProperty().addListener((property, before, now) -> say(now));
    follow(running.isUnderWay());
    say(running.shareProperty().get());
  }

  private void follow(boolean underWay) {
    note.setVisible(false);
    if (underWay) {
      patience.playFromStart();
    } else {
      patience.stop();
    }
  }

  private void say(OptionalDouble share) {
    words.setText(
        share.isPresent()
            ? Messages.text("ui.running.share", what, (int) Math.floor(100 * share.getAsDouble()))
            : what);
  }
}
