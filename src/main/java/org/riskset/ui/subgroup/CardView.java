package org.riskset.ui.subgroup;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;

/**
 * One column of the panel: its name, what is kept of it, and its levels or its histogram. The card
 * stays while its numbers change.
 */
abstract class CardView extends VBox {
  private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

  private final Label title = Texts.label("", "column-title");
  private final Node clear;

  CardView(String column, SubgroupViewModel model, Node... beside) {
    clear = Buttons.link(Messages.text("ui.subgroup.clear"), () -> model.clear(column));
    getStyleClass().add("column-card");
    HBox head = new HBox(8, title, Texts.spring());
    head.getChildren().addAll(beside);
    head.getChildren().add(clear);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("column-head");
    VBox inside = new VBox(head);
    inside.getStyleClass().add("column-card-inside");
    getChildren().setAll(inside);
  }

  /** A card for a column. */
  static CardView of(ColumnCard card, SubgroupViewModel model) {
    return card instanceof ColumnCard.Levels
        ? new LevelsCard(card.column(), model)
        : new NumbersCard(card.column(), model);
  }

  final void setBody(Node body) {
    ((VBox) getChildren().get(0)).getChildren().add(body);
  }

  /** Whether the column is still of the kind that this card is for. */
  abstract boolean canShow(ColumnCard card);

  /**
   * Shows the numbers of the column.
   *
   * @param split whether bars are split by group
   */
  void show(ColumnCard card, boolean split) {
    title.setText(card.label());
    clear.setVisible(card.filtered());
    clear.setManaged(card.filtered());
    pseudoClassStateChanged(FILTERED, card.filtered());
  }
}
