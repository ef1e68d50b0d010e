package org.riskset.ui.cox;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.forest.ForestScale;

/** The model: table and forest plot as one, or why there is none. */
final class ModelView extends StackPane {
  private final CoxViewModel model;
  private final ForestTable table;
  private final ForestScale scale = new ForestScale();
  private final Label problem = Texts.wrapped("", "ink-2");
  private final HBox waysOut = new HBox();
  private final VBox body;
  private final StackPane refusal;

  ModelView(CoxViewModel model) {
    this.model = model;
    this.table = new ForestTable(model);
    body = new VBox(table, scale);
    body.getStyleClass().add("stage-body");
    refusal = new StackPane(refusal());
    getChildren().addAll(body, refusal);
    InvalidationListener alignment = changed -> alignScale();
    table.plotColumn().widthProperty().addListener(alignment);
    table.widthProperty().addListener(alignment);
    table.axisProperty().addListener(alignment);
    WhileShown.follow(this, model.screenProperty(), this::show);
  }

  private Node refusal() {
    waysOut.getStyleClass().add("ways-out");
    VBox card = new VBox(Texts.label(Messages.text("cox.failed"), "answer"), problem, waysOut);
    card.getStyleClass().add("card-empty");
    card.setId("cox-problem");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return card;
  }

  private void show(CoxScreen screen) {
    ForestFigure figure = screen.figure();
    body.setVisible(figure != null);
    refusal.setVisible(!screen.problem().isEmpty());
    problem.setText(screen.problem());
    waysOut.getChildren().setAll(screen.waysOut().stream().map(this::button).toList());
    waysOut.setManaged(!screen.waysOut().isEmpty());
    if (figure != null) {
      table.show(screen, figure);
      table.setAccessibleText(figure.alternative());
      alignScale();
    }
  }

  private Node button(WayOut way) {
    return Buttons.standard(Messages.text(way.label()), () -> model.takeWayOut(way));
  }

  private void alignScale() {
    scale.show(table.axisProperty().get(), table.plotLeft(), table.plotColumn().getWidth());
  }
}
