package org.riskset.ui.referee;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.riskset.messages.Severity;
import org.riskset.referee.RefereeFinding;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.theme.Icon;

/** One finding: its sign, claim and sentence, and the button of its remedy. */
final class FindingRow extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  FindingRow(RefereeFinding finding, Runnable remedy) {
    super(8);
    getStyleClass().add("finding-row");
    Text claim = text(finding.claim().text() + " ", "strong");
    Text sentence = text(finding.sentence().text(), "body");
    TextFlow words = new TextFlow(claim, sentence);
    words.setMinWidth(0);
    words.setMaxHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(sign(finding.severity()), words);
    finding
        .offeredRemedy()
        .ifPresent(offered -> getChildren().add(Buttons.small(offered.label().text(), remedy)));
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(finding.claim().text() + " " + finding.sentence().text());
  }

  void showCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  private static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  private static Node sign(Severity severity) {
    return switch (severity) {
      case STOP -> Icon.STOP.node();
      case CAUTION -> Icon.CAUTION.node();
      case NOTE -> Icon.INFO.node();
      case OK -> Icon.OK.node();
    };
  }
}
