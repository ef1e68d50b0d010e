package org.riskset.ui.subgroup;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Texts;

/** From the rows of the file to the patients shown. */
final class AttritionBlock extends VBox {
  AttritionBlock() {
    getStyleClass().add("attrition");
  }

  void show(SubgroupScreen.Headcount counts) {
    Label title = Texts.label(Messages.text("ui.attrition"), "section-title");
    getChildren()
        .setAll(
            title,
            row("ui.attrition.file", counts.inFile(), "ink-2"),
            row("ui.attrition.complete", counts.withTimeAndStatus(), "ink-2"),
            row("ui.attrition.shown", counts.shown(), "strong"));
  }

  private static HBox row(String key, int count, String styleClass) {
    HBox row =
        new HBox(
            Texts.label(Messages.text(key), "small-text", styleClass),
            Texts.spring(),
            Texts.label(NumberWording.count(count), "small-text", styleClass));
    row.getStyleClass().add("attrition-row");
    return row;
  }
}
