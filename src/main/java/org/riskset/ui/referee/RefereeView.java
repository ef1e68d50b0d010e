package org.riskset.ui.referee;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.referee.RefereeFinding;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** The referee's line under the stage: a head, and a row for each finding; many scroll. */
public final class RefereeView extends VBox {
  private static final double ROW = 32;
  private static final double LOW_WINDOW = 800;
  private static final int ROWS = 4;
  private static final int ROWS_IF_LOW = 2;

  private final RefereeViewModel model;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
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
    rows.setId("findings");
    Scrolling.vertical(scroll);
    getChildren().setAll(head, scroll);
    model.findingsProperty().addListener((property, before, now) -> show());
    model.currentProperty().addListener((property, before, now) -> mark());
    sceneProperty().addListener((property, before, now) -> followHeight());
    show();
  }

  private void followHeight() {
    if (getScene() != null) {
      getScene().heightProperty().addListener((property, before, now) -> limit());
      limit();
    }
  }

  private void foldOrUnfold() {
    folded = !folded;
    fold.setGraphic((folded ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN).node());
    String name = Messages.text(folded ? "ui.referee.unfold" : "ui.referee.fold");
    fold.setAccessibleText(name);
    fold.getTooltip().setText(name);
    limit();
  }

  private void mark() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      ((FindingRow) rows.getChildren().get(i)).showCurrent(i == model.currentProperty().get());
    }
  }

  private void show() {
    List<RefereeFinding> findings = model.findingsProperty().get();
    rows.getChildren()
        .setAll(
            findings.stream()
                .map(finding -> new FindingRow(finding, () -> model.remedy(finding)))
                .toList());
    count.setText(Messages.text("ui.referee.count", findings.size()));
    fold.setVisible(!findings.isEmpty());
    mark();
    limit();
  }

  /** As many rows as fit in sight; a row with a long sentence is higher than others. */
  private void limit() {
    boolean low = getScene() != null && getScene().getHeight() < LOW_WINDOW;
    int most = low ? ROWS_IF_LOW : ROWS;
    boolean visible = !rows.getChildren().isEmpty() && !folded;
    scroll.setVisible(visible);
    scroll.setManaged(visible);
    scroll.setMinHeight(Math.min(rows.getChildren().size(), most) * ROW);
    scroll.setMaxHeight(most * ROW + ROW / 2);
  }
}
