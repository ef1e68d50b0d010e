package org.riskset.ui.referee;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.referee.RefereeFinding;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** The referee's line under the stage: a head, and a row for each finding. */
public final class RefereeView extends VBox {
  private static final double ROW = 32;
  private static final double LOW_WINDOW = 800;
  private static final int ROWS = 4;
  private static final int ROWS_IF_LOW = 2;

  private final RefereeViewModel model;
  private final ListView<RefereeFinding> list = new ListView<>();
  private final Label count = Texts.label("", "caption");
  private final Button fold;
  private boolean folded;

  /** The line of a model. */
  public RefereeView(RefereeViewModel model) {
    this.model = model;
    getStyleClass().add("referee");
    fold = Buttons.icon(Icon.CHEVRON_DOWN, Messages.text("ui.referee.fold"), this::foldOrUnfold);
    fold.getStyleClass().add("btn-small");
    HBox head =
        new HBox(
            8,
            Texts.label(Messages.text("ui.referee"), "strong", "small-text"),
            count,
            Texts.spring(),
            fold);
    head.getStyleClass().add("referee-head");
    list.setId("findings");
    list.getStyleClass().add("findings");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new FindingCell(model::remedy));
    getChildren().setAll(head, list);
    model.findingsProperty().addListener((property, before, now) -> show());
    model.currentProperty().addListener((property, before, now) -> mark(now.intValue()));
    sceneProperty().addListener((property, before, scene) -> follow());
    show();
  }

  private void follow() {
    if (getScene() != null) {
      getScene().heightProperty().addListener((property, before, now) -> show());
      show();
    }
  }

  private void foldOrUnfold() {
    folded = !folded;
    fold.setGraphic((folded ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN).node());
    String name = Messages.text(folded ? "ui.referee.unfold" : "ui.referee.fold");
    fold.setAccessibleText(name);
    fold.getTooltip().setText(name);
    show();
  }

  private void mark(int index) {
    list.getSelectionModel().clearSelection();
    if (index >= 0) {
      list.getSelectionModel().select(index);
      list.scrollTo(index);
    }
  }

  private void show() {
    List<RefereeFinding> findings = model.findingsProperty().get();
    list.getItems().setAll(findings);
    boolean low = getScene() != null && getScene().getHeight() < LOW_WINDOW;
    int rows = Math.min(findings.size(), low ? ROWS_IF_LOW : ROWS);
    boolean visible = rows > 0 && !folded;
    list.setVisible(visible);
    list.setManaged(visible);
    list.setMinHeight(rows * ROW);
    list.setPrefHeight(rows * ROW);
    list.setMaxHeight(rows * ROW);
    fold.setVisible(!findings.isEmpty());
    count.setText(Messages.text("ui.referee.count", findings.size()));
    mark(model.currentProperty().get());
  }
}
