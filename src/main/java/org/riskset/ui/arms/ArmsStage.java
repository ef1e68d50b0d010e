package org.riskset.ui.arms;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.part.PartView;
import org.riskset.ui.session.LazyScreen;

/** The stage of the Arms room: one of its parts. */
final class ArmsStage extends VBox {
  private final ArmsViewModel model;
  private final StackPane content = new StackPane();
  private final Node claim;
  private final Node balance;
  private final Node subgroups;
  private final Label arms = Texts.label("", "ink-2", "by");

  ArmsStage(ArmsViewModel model) {
    this.model = model;
    ClaimPane claimPane = new ClaimPane();
    BalancePane balancePane = new BalancePane();
    EffectPane effectPane = new EffectPane();
    claim = part(model.claim(), claimPane, claimPane::show);
    balance = part(model.balance(), balancePane, balancePane::show);
    subgroups = part(model.effects(), effectPane, effectPane::show);
    VBox.setVgrow(content, Priority.ALWAYS);
    getStyleClass().add("surface");
    getChildren().addAll(head(), content);
    sceneProperty().addListener((property, old, scene) -> model.look(scene != null));
    model.partProperty().addListener((property, old, part) -> show(part));
    for (ArmsPart part : ArmsPart.values()) {
      model.screen(part).screenProperty().addListener((property, old, now) -> nameArms());
    }
    show(model.partProperty().get());
  }

  private <S extends ArmsScreen> Node part(LazyScreen<S> screen, Region results, Consumer<S> show) {
    ArmsQuestion question = new ArmsQuestion(model);
    return new PartView<>(screen, results, show, question, question::show);
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

  private void show(ArmsPart part) {
    content
        .getChildren()
        .setAll(
            switch (part) {
              case CLAIM -> claim;
              case BALANCE -> balance;
              case SUBGROUPS -> subgroups;
            });
    nameArms();
  }

  private void nameArms() {
    arms.setText(model.current().arms());
  }
}
