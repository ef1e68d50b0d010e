package org.riskset.ui.arms;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.part.ChoiceQuestion;
import org.riskset.ui.part.PartView;
import org.riskset.ui.part.PartsStage;
import org.riskset.ui.part.Question;

/** The stage of the Arms room: one of its parts. */
final class ArmsStage extends PartsStage<ArmsPart> {
  ArmsStage(ArmsViewModel model) {
    super(
        "arms-parts",
        model.parts(),
        ArmsPart::label,
        views(model),
        new EndpointSwitch(model.session()),
        arms(model));
  }

  private static Map<ArmsPart, Node> views(ArmsViewModel model) {
    ClaimPane claim = new ClaimPane();
    BalancePane balance = new BalancePane();
    EffectPane effects = new EffectPane();
    Map<ArmsPart, Node> views = new EnumMap<>(ArmsPart.class);
    views.put(ArmsPart.CLAIM, new PartView<>(model.claim(), question(model), claim, claim::show));
    views.put(
        ArmsPart.BALANCE, new PartView<>(model.balance(), question(model), balance, balance::show));
    views.put(
        ArmsPart.SUBGROUPS,
        new PartView<>(model.effects(), question(model), effects, effects::show));
    return views;
  }

  private static Question question(ArmsViewModel model) {
    Question question =
        new ChoiceQuestion(
            Messages.text("arms.failed"),
            Messages.text("arms.choose"),
            "choose-arms",
            () ->
                model.choices().pairs(model.study()).stream()
                    .map(
                        pair ->
                            new ChoiceQuestion.Way(
                                model.choices().label(model.study(), pair),
                                () -> model.commands().pair(pair)))
                    .toList());
    question.setId("arms-problem");
    return question;
  }

  /** Names the arms that the part in sight compares. */
  private static Label arms(ArmsViewModel model) {
    Label arms = Texts.label("", "ink-2", "by");
    arms.setId("arms");
    arms.setMinWidth(USE_PREF_SIZE);
    Runnable name = () -> arms.setText(model.current().arms());
    model.parts().shownProperty().addListener((property, old, part) -> name.run());
    for (ArmsPart part : model.parts().all()) {
      model.screen(part).screenProperty().addListener((property, old, now) -> name.run());
    }
    name.run();
    return arms;
  }
}
