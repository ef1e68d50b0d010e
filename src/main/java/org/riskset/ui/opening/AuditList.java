package org.riskset.ui.opening;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.riskset.data.Finding;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** What a careful reader would remark on in the file. */
final class AuditList extends VBox {
  private static final double MOST_HEIGHT = 210;

  private final Consumer<Finding> onShow;

  AuditList(OpeningViewModel model, Consumer<Finding> onShow) {
    this.onShow = onShow;
    getStyleClass().add("audit");
    setId("audit");
    List<Finding> findings = model.file().findings();
    HBox head =
        new HBox(
            8,
            Texts.label(Messages.text("ui.audit"), "strong"),
            Texts.label(Messages.text("ui.audit.count", findings.size()), "caption"));
    head.getStyleClass().add("audit-head");
    VBox rows = new VBox();
    findings.forEach(finding -> rows.getChildren().add(row(finding)));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    getChildren().setAll(head, scroll);
  }

  private Node row(Finding finding) {
    Text claim = new Text(finding.claim().text() + " ");
    claim.getStyleClass().add("strong");
    Text sentence = new Text(finding.sentence().text());
    sentence.getStyleClass().add("body");
    TextFlow words = new TextFlow(claim, sentence);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, sign(finding), words);
    row.getStyleClass().add("audit-row");
    if (!finding.columns().isEmpty()) {
      String key = finding.rows().isEmpty() ? "ui.audit.showColumn" : "ui.audit.showRows";
      row.getChildren().add(Buttons.small(Messages.text(key), () -> onShow.accept(finding)));
    }
    return row;
  }

  private static Node sign(Finding finding) {
    return switch (finding.severity()) {
      case STOP -> Icon.STOP.node();
      case CAUTION -> Icon.CAUTION.node();
      case NOTE -> Icon.INFO.node();
      case OK -> Icon.OK.node();
    };
  }
}
