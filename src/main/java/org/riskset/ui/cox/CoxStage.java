package org.riskset.ui.cox;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.forest.ForestScale;
import org.riskset.ui.part.PartView;
import org.riskset.ui.part.Question;

/** The stage of the Cox room: endpoint, table and forest plot as one. */
final class CoxStage extends VBox {
  private final CoxViewModel model;
  private final ForestTable table;
  private final ForestScale scale = new ForestScale();
  private final Label problem = Texts.wrapped("", "ink-2");
  private final HBox waysOut = new HBox();
  private final VBox body;
  private final StackPane refusal;
  private final Node performance;

  CoxStage(CoxViewModel model, FigureView calibration) {
    this.model = model;
    this.table = new ForestTable(model);
    getStyleClass().add("surface");
    body = new VBox(table, scale);
    body.getStyleClass().add("stage-body");
    refusal = new StackPane(refusal());
    performance = performance(calibration);
    StackPane content = new StackPane(body, refusal, performance);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(head(), content);
    InvalidationListener alignment = changed -> alignScale();
    table.plotColumn().widthProperty().addListener(alignment);
    table.widthProperty().addListener(alignment);
    table.axisProperty().addListener(alignment);
    PerformanceViewModel parts = model.performance();
    sceneProperty().addListener((property, old, scene) -> parts.look(scene != null));
    parts.partProperty().addListener((property, old, part) -> show(model.screen()));
    WhileShown.follow(this, model.screenProperty(), this::show);
  }

  private Node performance(FigureView calibration) {
    PerformancePane pane = new PerformancePane(calibration);
    Question question = new Question(Messages.text("cox.failed"));
    question.setId("performance-problem");
    return new PartView<>(model.performance().screen(), question, pane, pane::show);
  }

  private Node head() {
    PerformanceViewModel choice = model.performance();
    Segment<CoxPart> parts =
        new Segment<>(List.of(CoxPart.values()), CoxPart::label, choice.part());
    parts.setId("cox-parts");
    parts.setMinWidth(USE_PREF_SIZE);
    parts.onChoice(choice::show);
    choice.partProperty().addListener((property, old, part) -> parts.show(part));
    HBox head = new HBox(new EndpointSwitch(model.session()), Texts.spring(), parts);
    head.getStyleClass().add("panel-head");
    return head;
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
    boolean shown = model.performance().part() == CoxPart.MODEL;
    performance.setVisible(!shown);
    body.setVisible(shown && figure != null);
    refusal.setVisible(shown && !screen.problem().isEmpty());
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
