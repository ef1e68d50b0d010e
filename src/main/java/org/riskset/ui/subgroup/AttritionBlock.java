package org.riskset.ui.subgroup;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Texts;

/** From the rows of the file to the patients shown. */
final class AttritionBlock extends VBox {
  private static final char MINUS = '\u2212';

  AttritionBlock() {
    setId("attrition");
    getStyleClass().add("attrition");
  }

  void show(SubgroupScreen.Headcount counts) {
    Label title = Texts.label(Messages.text("ui.attrition"), "section-title");
    getChildren()
        .setAll(
            title,
            row(Messages.text("ui.attrition.file"), counts.inFile(), "ink-2"),
            row(Messages.text("ui.attrition.complete"), counts.withTimeAndStatus(), "ink-2"));
    SubgroupScreen.Landmark landmark = counts.landmark();
    if (landmark != null) {
      getChildren().add(landmark(landmark));
    }
    getChildren().add(row(Messages.text("ui.attrition.shown"), counts.shown(), "strong"));
  }

  /** How many are left, and before it how many went. */
  private static HBox landmark(SubgroupScreen.Landmark landmark) {
    HBox row =
        row(Messages.text("ui.attrition.landmark", landmark.time()), landmark.after(), "ink-2");
    Label gone = Texts.label(MINUS + NumberWording.count(landmark.before()), "small-text", "ink-3");
    gone.setAccessibleText(Messages.text("ui.attrition.before", landmark.before()));
    gone.setMinWidth(USE_PREF_SIZE);
    row.getChildren().add(row.getChildren().size() - 1, gone);
    return row;
  }

  private static HBox row(String name, int count, String styleClass) {
    Label number = Texts.label(NumberWording.count(count), "small-text", styleClass);
    number.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(8, Texts.label(name, "small-text", styleClass), Texts.spring(), number);
    row.getStyleClass().add("attrition-row");
    return row;
  }
}
