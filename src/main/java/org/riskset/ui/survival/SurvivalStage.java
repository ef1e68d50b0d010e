package org.riskset.ui.survival;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.group.GroupChoice;
import org.riskset.ui.parametric.ParametricPane;
import org.riskset.ui.part.PartView;
import org.riskset.ui.part.PartsStage;
import org.riskset.ui.part.Question;

/** The stage of the Survival room: endpoint and groups, and one of its parts. */
final class SurvivalStage extends PartsStage<SurvivalPart> {
  /**
   * A stage.
   *
   * @param curves where the curves are drawn
   * @param models where they are drawn with those of a model
   */
  SurvivalStage(SurvivalViewModel model, FigureView curves, FigureView models) {
    super(
        "survival-parts",
        model.parts(),
        SurvivalPart::label,
        Map.of(
            SurvivalPart.CURVES,
            new CurvesPane(model, curves),
            SurvivalPart.MODELS,
            models(model, models)),
        new EndpointSwitch(model.session()),
        by(),
        groups(model));
  }

  private static Node models(SurvivalViewModel model, FigureView view) {
    ParametricPane pane = new ParametricPane(model.parametric(), view);
    Question question = new Question(Messages.text("parametric.title"));
    question.setId("parametric-problem");
    return new PartView<>(model.parametric().screen(), question, pane, pane::show).filling();
  }

  private static Label by() {
    Label by = Texts.label(Messages.text("survival.by"), "ink-2", "by");
    by.setMinWidth(USE_PREF_SIZE);
    return by;
  }

  private static Node groups(SurvivalViewModel model) {
    MenuButton groups = new MenuButton();
    groups.getStyleClass().addAll("btn", "group-menu");
    groups.setId("groups");
    groups.setMinWidth(USE_PREF_SIZE);
    groups.setOnShowing(shown -> fill(groups, model));
    fill(groups, model);
    WhileShown.follow(
        groups, model.session().studyProperty(), study -> groups.setText(model.groupLabel()));
    return groups;
  }

  private static void fill(MenuButton groups, SurvivalViewModel model) {
    ToggleGroup one = new ToggleGroup();
    groups.getItems().clear();
    for (GroupChoice choice : model.groupChoices()) {
      RadioMenuItem item = new RadioMenuItem(choice.label());
      item.setToggleGroup(one);
      item.setSelected(choice.columns().equals(model.study().groups()));
      item.setOnAction(chosen -> model.groupBy(choice));
      groups.getItems().add(item);
    }
  }
}
