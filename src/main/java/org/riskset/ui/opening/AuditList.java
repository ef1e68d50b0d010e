package org.riskset.ui.opening;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.riskset.data.Finding;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** What a careful reader would remark on in the file. */
final class AuditList extends VBox {
  private static final double MOST_HEIGHT = 210;

  private final Consumer<Finding> onShow;
  private final Label count = Texts.label("", "caption");
  private final VBox rows = new VBox();

  AuditList(OpeningViewModel model, Consumer<Finding> onShow) {
    this.onShow = onShow;
    getStyleClass().add("audit");
    setId("audit");
    HBox head = new HBox(8, Texts.label(Messages.text("ui.audit"), "strong"), count);
    head.getStyleClass().add("audit-head");
    ScrollPane scroll = new ScrollPane(rows);
    Scrolling.vertical(scroll);
    scroll.setMaxHeight(MOST_HEIGHT);
    getChildren().setAll(head, scroll);
    model.findingsProperty().addListener((property, before, now) -> show(now));
    show(model.findingsProperty().get());
  }

  private void show(List<Finding> findings) {
    count.setText(Messages.text("ui.audit.count", findings.size()));
    rows.getChildren().setAll(findings.stream().map(this::row).toList());
  }

  private Node row(Finding finding) {
    Text claim = new Text(finding.claim().text() + " ");
    claim.getStyleClass().add("strong");
    Text sentence = new Text(finding.sentence().text());
    sentence.getStyleClass().add("body");
    TextFlow words = new TextFlow(claim, sentence);
    words.setMaxHeight(USE_PREF_SIZE);
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
