package org.riskset.ui.incidence;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;

/** Stands in the place of the figure: why there is none, and the column that would make one. */
final class ColumnQuestion extends VBox {
  private final IncidenceViewModel model;
  private final Label problem = Texts.wrapped("", "ink-2");
  private final MenuButton choose = new MenuButton(Messages.text("incidence.codes.choose"));

  ColumnQuestion(IncidenceViewModel model) {
    this.model = model;
    setId("incidence-problem");
    getStyleClass().add("card-empty");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    choose.setId("choose-codes");
    choose.getStyleClass().addAll("btn", "group-menu");
    getChildren().addAll(Texts.label(Messages.text("incidence.failed"), "answer"), problem, choose);
  }

  void show(IncidenceScreen screen) {
    problem.setText(screen.problem());
    List<MenuItem> items = model.codeColumns().stream().map(this::item).toList();
    choose.getItems().setAll(items);
    choose.setVisible(!items.isEmpty());
    choose.setManaged(!items.isEmpty());
  }

  private MenuItem item(String column) {
    MenuItem item = new MenuItem(model.study().cohort().dictionary().label(column));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.codes(column));
    return item;
  }
}
