package org.riskset.ui.export;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.RoomStyles;

/** Says that there is no figure to export, and why. */
public final class NothingToExport extends VBox {
  private static final double WIDTH = 440;

  /**
   * A pane.
   *
   * @param reason why there is no figure
   * @param close puts the pane away
   */
  public NothingToExport(String reason, Runnable close) {
    setId("export-pane");
    getStyleClass().addAll("export-pane", "export-refusal");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    StackPane.setMargin(this, new Insets(32));
    Button closing = Buttons.standard(Messages.text("export.close"), close);
    closing.setCancelButton(true);
    HBox foot = new HBox(Texts.spring(), closing);
    getChildren()
        .addAll(
            Texts.label(Messages.text("export.nothing"), "title"),
            Texts.wrapped(reason, "ink-2"),
            foot);
    RoomStyles.dress(this);
  }
}
