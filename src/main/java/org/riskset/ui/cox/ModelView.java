package org.riskset.ui.cox;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.Messages;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.forest.ForestScale;

/** The model: table and forest plot as one, or why there is none. */
final class ModelView extends StackPane {
  private final ForestTable table;
  private final ForestScale scale = new ForestScale();
  private final VBox body;
  private final WaysOutQuestion question;
  private final StackPane refusal;

  ModelView(CoxViewModel model) {
    this.table = new ForestTable(model);
    body = new VBox(table, scale);
    body.getStyleClass().add("stage-body");
    question =
        new WaysOutQuestion(model, Messages.text("cox.failed"), () -> model.screen().waysOut());
    question.setId("cox-problem");
    refusal = new StackPane(question);
    getChildren().addAll(body, refusal);
    InvalidationListener alignment = changed -> alignScale();
    table.plotColumn().widthProperty().addListener(alignment);
    table.widthProperty().addListener(alignment);
    table.axisProperty().addListener(alignment);
    WhileShown.follow(this, model.screenProperty(), this::show);
  }

  private void show(CoxScreen screen) {
    ForestFigure figure = screen.figure();
    body.setVisible(figure != null);
    refusal.setVisible(!screen.problem().isEmpty());
    question.show(screen.problem());
    if (figure != null) {
      table.show(screen, figure);
      table.setAccessibleText(figure.alternative());
      alignScale();
    }
  }

  private void alignScale() {
    scale.show(table.axisProperty().get(), table.plotLeft(), table.plotColumn().getWidth());
  }
}
