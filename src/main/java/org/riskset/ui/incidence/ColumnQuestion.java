package org.riskset.ui.incidence;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.riskset.messages.Messages;
import org.riskset.ui.part.Question;

/** Stands in the place of the figure: why there is none, and the column that would make one. */
final class ColumnQuestion extends Question {
  private final IncidenceViewModel model;
  private final MenuButton choose = new MenuButton(Messages.text("incidence.codes.choose"));

  ColumnQuestion(IncidenceViewModel model) {
    super(Messages.text("incidence.failed"));
    this.model = model;
    setId("incidence-problem");
    choose.setId("choose-codes");
    choose.getStyleClass().addAll("btn", "group-menu");
    getChildren().add(choose);
  }

  @Override
  public void show(String why) {
    super.show(why);
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
