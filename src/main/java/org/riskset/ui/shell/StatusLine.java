package org.riskset.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.riskset.ui.control.Texts;

/** The last line of the window: what is open, and whether it is saved. */
final class StatusLine extends HBox {
  private final Label source = Texts.label("", "caption");
  private final Label note = Texts.label("", "caption");
  private final Label state = Texts.label("", "caption");

  StatusLine() {
    getStyleClass().add("status-line");
    state.setId("save-state");
    getChildren().setAll(source, Texts.spring(), note, state);
  }

  void showSource(String text) {
    source.setText(text);
  }

  void showNote(String text) {
    note.setText(text);
  }

  void showState(String text) {
    state.setText(text);
  }
}
