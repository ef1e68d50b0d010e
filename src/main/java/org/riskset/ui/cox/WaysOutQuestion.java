package org.riskset.ui.cox;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.part.Question;

/** Stands in the place of results that choices do not allow, with a button for each way back. */
final class WaysOutQuestion extends Question {
  private final CoxViewModel model;
  private final Supplier<List<WayOut>> ways;
  private final HBox buttons = new HBox();

  /**
   * A question.
   *
   * @param title what there is none of
   * @param ways the ways out there are when the question is asked
   */
  WaysOutQuestion(CoxViewModel model, String title, Supplier<List<WayOut>> ways) {
    super(title);
    this.model = model;
    this.ways = ways;
    buttons.getStyleClass().add("ways-out");
    getChildren().add(buttons);
  }

  @Override
  public void show(String why) {
    super.show(why);
    List<Button> all = ways.get().stream().map(this::button).toList();
    buttons.getChildren().setAll(all);
    buttons.setManaged(!all.isEmpty());
  }

  private Button button(WayOut way) {
    return Buttons.standard(Messages.text(way.label()), () -> model.takeWayOut(way));
  }
}
