package org.riskset.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** The left panel folded: a button that opens it, and who is shown, written upwards. */
final class LeftRail extends VBox {
  private static final double UPWARDS = -90;

  private final Label patients = Texts.label("", "small-text", "ink-2");

  LeftRail(Runnable open) {
    getStyleClass().addAll("panel", "left-panel", "left-rail");
    Button button = Buttons.icon(Icon.FILTER, Messages.text("ui.left.open"), open);
    button.setId("left-rail");
    patients.setRotate(UPWARDS);
    patients.setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.TOP_CENTER);
    getChildren().setAll(button, new Group(patients));
  }

  /** Follows what is said about who is shown. */
  void tell(ObservableValue<String> who) {
    patients.textProperty().bind(who);
  }
}
