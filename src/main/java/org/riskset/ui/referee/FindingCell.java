package org.riskset.ui.referee;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Severity;
import org.riskset.referee.RefereeFinding;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.theme.Icon;

/** One finding: its sign, claim and sentence, and the button of its remedy. */
final class FindingCell extends ListCell<RefereeFinding> {
  private final Consumer<RefereeFinding> onRemedy;

  FindingCell(Consumer<RefereeFinding> onRemedy) {
    this.onRemedy = onRemedy;
    getStyleClass().add("finding-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable RefereeFinding finding, boolean empty) {
    super.updateItem(finding, empty);
    setText(null);
    setGraphic(finding == null || empty ? null : row(finding));
  }

  private Node row(RefereeFinding finding) {
    Text claim = text(finding.claim().text() + " ", "strong");
    Text sentence = text(finding.sentence().text(), "body");
    TextFlow words = new TextFlow(claim, sentence);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, sign(finding.severity()), words);
    row.getStyleClass().add("finding-row");
    finding
        .offeredRemedy()
        .ifPresent(
            remedy ->
                row.getChildren()
                    .add(Buttons.small(remedy.label().text(), () -> onRemedy.accept(finding))));
    setAccessibleText(finding.claim().text() + " " + finding.sentence().text());
    return row;
  }

  private static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  static Node sign(Severity severity) {
    return switch (severity) {
      case STOP -> Icon.STOP.node();
      case CAUTION -> Icon.CAUTION.node();
      case NOTE -> Icon.INFO.node();
      case OK -> Icon.OK.node();
    };
  }
}
