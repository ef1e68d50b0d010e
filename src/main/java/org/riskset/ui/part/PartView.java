package org.riskset.ui.part;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.riskset.messages.Messages;
import org.riskset.ui.control.RunningSign;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.session.LazyScreen;

/**
 * One part of a room: its results, or what stands in their place where there are none or they were
 * given up. How far they are lies over it.
 *
 * @param <S> what it shows
 */
public final class PartView<S extends PartScreen> extends StackPane {
  private final LazyScreen<S> screen;
  private final ScrollPane body;
  private final StackPane stopped;
  private final StackPane refusal;
  private final Question question;
  private final Consumer<S> show;

  /**
   * A part.
   *
   * @param question stands in the place of results that do not exist
   * @param results where its results stand
   * @param show puts other results there
   */
  public PartView(LazyScreen<S> screen, Question question, Region results, Consumer<S> show) {
    this.screen = screen;
    this.show = show;
    this.stopped = new StackPane(new StoppedCard(screen::resume));
    this.question = question;
    refusal = new StackPane(question);
    body = new ScrollPane(results);
    Scrolling.vertical(body);
    RunningSign sign =
        new RunningSign(screen.running(), Messages.text("ui.running.computing"), screen::cancel);
    getChildren().addAll(body, refusal, stopped, sign);
    screen.stopWithSession();
    screen.screenProperty().addListener((property, old, now) -> show(now));
    screen.stoppedProperty().addListener((property, old, now) -> present());
    show(screen.screen());
  }

  /** The same with results as high as there is room, which scroll what they hold themselves. */
  public PartView<S> filling() {
    body.setFitToHeight(true);
    return this;
  }

  /** How much of the results is in sight. */
  public ReadOnlyObjectProperty<Bounds> viewportProperty() {
    return body.viewportBoundsProperty();
  }

  private void show(S shown) {
    question.show(shown.problem());
    show.accept(shown);
    present();
  }

  private void present() {
    S shown = screen.screen();
    boolean known = shown.isKnown();
    boolean given = screen.stoppedProperty().get();
    body.setVisible(known && !given);
    refusal.setVisible(!known && !shown.problem().isEmpty() && !given);
    stopped.setVisible(given);
  }
}
