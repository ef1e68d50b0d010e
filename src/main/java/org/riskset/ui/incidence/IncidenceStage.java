package org.riskset.ui.incidence;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.Messages;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.control.Texts;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.group.GroupMenu;
import org.riskset.ui.part.PartView;
import org.riskset.ui.table.EstimateTable;

/** The stage of the Competing risks room: figure, incidences, models of the cause of interest. */
final class IncidenceStage extends VBox {
  private static final double LEAST_PLOT = 440;
  private static final double PADDING = 24;
  private static final double ROUNDING = 2;

  private final FigureView figure;
  private final EstimateTable<IncidenceRow> table = new EstimateTable<>(IncidenceRow::lastOfCause);
  private final EstimateTable<ModelRow> models = new EstimateTable<>(ModelRow::lastOfTerm);
  private final Label caption = Texts.label("", "caption");
  private final Label modelTitle = Texts.label("", "strong");
  private final Label modelNote = Texts.wrapped("", "caption");
  private final HBox tableHead;
  private final PartView<IncidenceScreen> body;

  IncidenceStage(IncidenceViewModel model, FigureView view) {
    figure = view;
    table.setId("incidences");
    models.setId("incidence-models");
    tableHead = tableHead();
    VBox results = new VBox(figure, tableHead, table, modelHead(), models);
    results.getStyleClass().add("stage-body");
    body = new PartView<>(model.results(), new ColumnQuestion(model), results, this::show);
    body.setId("incidence-body");
    // While it is laid out a node must not ask to be laid out anew: the request would be lost.
    body.viewportProperty().addListener((property, old, now) -> Platform.runLater(this::fitFigure));
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("surface");
    getChildren().addAll(head(model), body);
    sceneProperty().addListener((property, old, scene) -> model.look(scene != null));
  }

  private static Node head(IncidenceViewModel model) {
    Label by = Texts.label(Messages.text("survival.by"), "ink-2", "by");
    by.setMinWidth(USE_PREF_SIZE);
    HBox head =
        new HBox(
            new EndpointSwitch(model.session()),
            by,
            new GroupMenu(model.session()),
            Texts.spring());
    head.getStyleClass().add("panel-head");
    return head;
  }

  private HBox tableHead() {
    HBox head =
        new HBox(
            Texts.label(Messages.text("incidence.table.title"), "strong"), Texts.spring(), caption);
    head.getStyleClass().add("comparison-head");
    return head;
  }

  private Node modelHead() {
    VBox head = new VBox(modelTitle, modelNote);
    head.getStyleClass().add("model-head");
    return head;
  }

  /** Figure and incidences fill what is in sight; the models lie below. */
  private void fitFigure() {
    double others = tableHead.prefHeight(-1) + table.prefHeight(-1) + PADDING;
    double room = Math.floor(body.viewportProperty().get().getHeight() - others);
    double height = Math.max(LEAST_PLOT, room);
    // On screens with a fractional scale what is in sight varies with the height by a fraction.
    if (Math.abs(height - figure.getMinHeight()) > ROUNDING) {
      figure.setMinHeight(height);
      figure.setPrefHeight(height);
    }
  }

  private void show(IncidenceScreen screen) {
    IncidenceAnalysis analysis = screen.analysis();
    if (analysis != null) {
      figure.show(SurvivalFigure.of(screen.study(), analysis));
      ResultTables.show(table, screen);
      caption.setText(screen.caption());
      fitFigure();
      modelTitle.setText(screen.modelTitle());
      modelNote.setText(screen.modelNote());
      ResultTables.showModels(models, screen);
      models.setVisible(!screen.models().isEmpty());
    }
  }
}
