package org.riskset.ui.arms;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.riskset.messages.Messages;
import org.riskset.study.ArmsSpec;
import org.riskset.ui.part.Question;

/** Stands in the place of results: why there are none, and pairs of arms that would make some. */
final class ArmsQuestion extends Question {
  private final ArmsViewModel model;
  private final MenuButton choose = new MenuButton(Messages.text("arms.choose"));

  ArmsQuestion(ArmsViewModel model) {
    super(Messages.text("arms.failed"));
    this.model = model;
    setId("arms-problem");
    choose.setId("choose-arms");
    choose.getStyleClass().addAll("btn", "group-menu");
    getChildren().add(choose);
  }

  @Override
  public void show(String why) {
    super.show(why);
    List<MenuItem> items = model.choices().pairs(model.study()).stream().map(this::item).toList();
    choose.getItems().setAll(items);
    choose.setVisible(!items.isEmpty());
    choose.setManaged(!items.isEmpty());
  }

  private MenuItem item(ArmsSpec.Pair pair) {
    MenuItem item = new MenuItem(model.choices().label(model.study(), pair));
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.commands().pair(pair));
    return item;
  }
}
