package org.riskset.ui.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Texts;

/** Stands in the place of results: why there are none, and ways to some. */
public class Question extends VBox {
  private final Label problem = Texts.wrapped("", "ink-2");

  /**
   * A question.
   *
   * @param title what there is none of
   * @param ways ways out, none if the inspector has them
   */
  public Question(String title, Node... ways) {
    getStyleClass().add("card-empty");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(Texts.label(title, "answer"), problem);
    getChildren().addAll(ways);
  }

  /** Says why there are no results. */
  public void show(String why) {
    problem.setText(why);
  }
}
