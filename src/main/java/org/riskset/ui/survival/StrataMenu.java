package org.riskset.ui.survival;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.riskset.messages.Messages;
import org.riskset.ui.group.GroupChoice;

/** Columns within whose levels groups are compared; any number of them. */
final class StrataMenu extends MenuButton {
  private final SurvivalViewModel model;

  StrataMenu(SurvivalViewModel model) {
    this.model = model;
    setId("strata");
    getStyleClass().add("select-menu");
    setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(this, Priority.ALWAYS);
    setOnShowing(shown -> fill());
    fill();
    model.session().studyProperty().addListener((property, old, study) -> showChosen());
    showChosen();
  }

  private void fill() {
    List<String> chosen = model.analysis().comparison().strata();
    getItems().clear();
    for (GroupChoice choice : model.strataChoices()) {
      String column = choice.columns().get(0);
      CheckMenuItem item = new CheckMenuItem(choice.label());
      item.setSelected(chosen.contains(column));
      item.setOnAction(done -> model.analysis().stratify(column, item.isSelected()));
      getItems().add(item);
    }
  }

  private void showChosen() {
    List<String> chosen = model.analysis().comparison().strata();
    setText(
        chosen.isEmpty()
            ? Messages.text("survival.analysis.none")
            : chosen.stream()
                .map(model.study().cohort().dictionary()::label)
                .collect(Collectors.joining(", ")));
  }
}
