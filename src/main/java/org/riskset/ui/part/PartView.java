package org.riskset.ui.part;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.RunningSign;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;
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
  private final StackPane refusal;
  private final StackPane stopped;
  private final Consumer<S> show;
  private final Consumer<String> refuse;

  /**
   * A part.
   *
   * @param results where its results stand
   * @param show puts other results there
   * @param refusal stands in their place
   * @param refuse tells it why there are none
   */
  public PartView(
      LazyScreen<S> screen,
      Region results,
      Consumer<S> show,
      Node refusal,
      Consumer<String> refuse) {
    this.screen = screen;
    this.show = show;
    this.refuse = refuse;
    this.refusal = new StackPane(refusal);
    this.stopped = new StackPane(card());
    body = new ScrollPane(results);
    Scrolling.vertical(body);
    RunningSign sign =
        new RunningSign(screen.running(), Messages.text("ui.running.computing"), screen::cancel);
    getChildren().addAll(body, this.refusal, stopped, sign);
    screen.stopWithSession();
    screen.screenProperty().addListener((property, old, now) -> show(now));
    screen.stoppedProperty().addListener((property, old, now) -> present());
    show(screen.screen());
  }

  private Node card() {
    Button resume = Buttons.standard(Messages.text("part.stopped.resume"), screen::resume);
    resume.setId("resume");
    VBox card = new VBox(Texts.label(Messages.text("part.stopped"), "answer"), resume);
    card.getStyleClass().add("card-empty");
    card.setId("part-stopped");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return card;
  }

  private void show(S shown) {
    refuse.accept(shown.problem());
    show.accept(shown);
    present();
  }

  private void present() {
    S shown = screen.screen();
    boolean given = screen.stoppedProperty().get();
    body.setVisible(shown.known() && !given);
    refusal.setVisible(!shown.known() && !shown.problem().isEmpty() && !given);
    stopped.setVisible(given);
  }
}
