package org.riskset.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Texts;

/** Stands in the place of results: why there are none. */
public class Question extends VBox {
  private static final double MOST_WIDTH = 520;

  private final Label problem = Texts.wrapped("", "ink-2");

  /**
   * A question.
   *
   * @param title what there is none of
   */
  public Question(String title) {
    getStyleClass().add("card-empty");
    problem.setMaxWidth(MOST_WIDTH);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(Texts.label(title, "answer"), problem);
  }

  /** Says why there are no results. */
  public void show(String why) {
    problem.setText(why);
  }
}
