package org.riskset.ui.part;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.session.StudySession;

/** Stands in the place of results that were given up, and takes them up again. */
public final class StoppedCard extends VBox {
  StoppedCard(Runnable resume) {
    Button button = Buttons.standard(Messages.text("part.stopped.resume"), resume);
    button.setId("resume");
    getChildren().addAll(Texts.label(Messages.text("part.stopped"), "answer"), button);
    getStyleClass().add("card-empty");
    setId("part-stopped");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** The card of a session, in sight while wanted results are given up. */
  public static StoppedCard of(StudySession session) {
    StoppedCard card = new StoppedCard(session::resume);
    card.visibleProperty().bind(session.stoppedProperty());
    return card;
  }
}
