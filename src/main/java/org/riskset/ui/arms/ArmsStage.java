package org.riskset.ui.arms;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.part.PartView;

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
    claim = new PartView<>(model.claim(), new ArmsQuestion(model), claimPane, claimPane::show);
    balance =
        new PartView<>(model.balance(), new ArmsQuestion(model), balancePane, balancePane::show);
    subgroups =
        new PartView<>(model.effects(), new ArmsQuestion(model), effectPane, effectPane::show);
    VBox.setVgrow(content, Priority.ALWAYS);
    getStyleClass().add("surface");
    getChildren().addAll(head(), content);
    sceneProperty().addListener((property, old, scene) -> model.parts().look(scene != null));
    model.parts().shownProperty().addListener((property, old, part) -> show(part));
    for (ArmsPart part : model.parts().all()) {
      model.screen(part).screenProperty().addListener((property, old, now) -> nameArms());
    }
    show(model.parts().shown());
  }

  private Node head() {
    arms.setId("arms");
    arms.setMinWidth(USE_PREF_SIZE);
    Segment<ArmsPart> parts =
        new Segment<>(model.parts().all(), ArmsPart::label, model.parts().shown());
    parts.setId("arms-parts");
    parts.setMinWidth(USE_PREF_SIZE);
    parts.onChoice(model.parts()::show);
    model.parts().shownProperty().addListener((property, old, part) -> parts.show(part));
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
