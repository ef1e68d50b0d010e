package org.riskset.ui.arms;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.ArmsSpec;
import org.riskset.ui.control.Texts;

/** Stands in the place of results: why there are none, and pairs of arms that would make some. */
final class ArmsQuestion extends VBox {
  private final ArmsViewModel model;
  private final Label problem = Texts.wrapped("", "ink-2");
  private final MenuButton choose = new MenuButton(Messages.text("arms.choose"));

  ArmsQuestion(ArmsViewModel model) {
    this.model = model;
    setId("arms-problem");
    getStyleClass().add("card-empty");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    choose.setId("choose-arms");
    choose.getStyleClass().addAll("btn", "group-menu");
    getChildren().addAll(Texts.label(Messages.text("arms.failed"), "answer"), problem, choose);
  }

  void show(String why) {
    problem.setText(why);
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
