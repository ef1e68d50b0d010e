package org.riskset.ui.arms;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.ProgressLine;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.endpoint.EndpointSwitch;

/** The stage of the Arms room: one of its parts. */
final class ArmsStage extends VBox {
  private final ArmsViewModel model;
  private final ArmsQuestion question;
  private final StackPane refusal;
  private final ClaimPane claim = new ClaimPane();
  private final ScrollPane body = new ScrollPane();
  private final Label arms = Texts.label("", "ink-2", "by");

  ArmsStage(ArmsViewModel model) {
    this.model = model;
    question = new ArmsQuestion(model);
    refusal = new StackPane(question);
    body.setId("arms-body");
    Scrolling.vertical(body);
    ProgressLine line = new ProgressLine(model.claim().pendingProperty());
    StackPane content = new StackPane(body, refusal, line);
    StackPane.setAlignment(line, Pos.TOP_CENTER);
    VBox.setVgrow(content, Priority.ALWAYS);
    getStyleClass().add("surface");
    getChildren().addAll(head(), content);
    sceneProperty().addListener((property, old, scene) -> model.look(scene != null));
    model.claim().screenProperty().addListener((property, old, screen) -> show(screen));
    body.setContent(claim);
    show(model.claim().screen());
  }

  private Node head() {
    arms.setId("arms");
    arms.setMinWidth(USE_PREF_SIZE);
    Segment<ArmsPart> parts =
        new Segment<>(List.of(ArmsPart.values()), ArmsPart::label, model.partProperty().get());
    parts.setId("arms-parts");
    parts.setMinWidth(USE_PREF_SIZE);
    parts.onChoice(model::show);
    model.partProperty().addListener((property, old, part) -> parts.show(part));
    HBox head = new HBox(new EndpointSwitch(model.session()), arms, Texts.spring(), parts);
    head.getStyleClass().add("panel-head");
    return head;
  }

  private void show(ClaimScreen screen) {
    boolean known = screen.claim() != null;
    body.setVisible(known);
    refusal.setVisible(!known && !screen.problem().isEmpty());
    question.show(screen.problem());
    arms.setText(screen.arms());
    claim.show(screen);
  }
}
