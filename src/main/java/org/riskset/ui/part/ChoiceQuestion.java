package org.riskset.ui.part;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Stands in the place of results, with choices of which each would make some. */
public final class ChoiceQuestion extends Question {
  private final MenuButton choose;
  private final Supplier<List<Way>> ways;

  /**
   * A choice.
   *
   * @param label the choice as people read it
   * @param take makes it
   */
  public record Way(String label, Runnable take) {}

  /**
   * A question.
   *
   * @param title what there is none of
   * @param prompt asks for a choice
   * @param id identifier of the button that opens the choices
   * @param ways the choices there are when the question is asked
   */
  public ChoiceQuestion(String title, String prompt, String id, Supplier<List<Way>> ways) {
    super(title);
    this.ways = ways;
    choose = new MenuButton(prompt);
    choose.setId(id);
    choose.getStyleClass().addAll("btn", "group-menu");
    getChildren().add(choose);
  }

  @Override
  public void show(String why) {
    super.show(why);
    List<MenuItem> items = ways.get().stream().map(ChoiceQuestion::item).toList();
    choose.getItems().setAll(items);
    choose.setVisible(!items.isEmpty());
    choose.setManaged(!items.isEmpty());
  }

  private static MenuItem item(Way way) {
    MenuItem item = new MenuItem(way.label());
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> way.take().run());
    return item;
  }
}
