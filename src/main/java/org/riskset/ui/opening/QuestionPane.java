package org.riskset.ui.opening;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;

/** A card over the window: what happened or is asked, and the choices. */
public final class QuestionPane extends VBox {
  private static final double WIDTH = 480;

  /**
   * A card.
   *
   * @param sign stands before the claim, or null
   * @param claim what happened or is asked, in a few words
   * @param sentence the rest of it
   * @param choices buttons, the last one being what most people want
   */
  public QuestionPane(@Nullable Icon sign, String claim, String sentence, Button... choices) {
    getStyleClass().add("dialogue");
    setId("question");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    HBox head = new HBox(8);
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    if (sign != null) {
      head.getChildren().add(sign.node());
    }
    head.getChildren().add(Texts.wrapped(claim, "title"));
    HBox buttons = new HBox(8, Texts.spring());
    buttons.getChildren().addAll((Node[]) choices);
    getChildren().setAll(head, Texts.wrapped(sentence, "ink-2"), buttons);
    if (choices.length > 0) {
      choices[choices.length - 1].setDefaultButton(true);
    }
  }
}
