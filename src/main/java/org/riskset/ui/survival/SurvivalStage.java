package org.riskset.ui.survival;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.endpoint.EndpointSwitch;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.group.GroupChoice;

/** The stage of the Survival room: endpoint and groups, figure, comparison. */
final class SurvivalStage extends VBox {
  private final SurvivalViewModel model;
  private final SurvivalPlot plot;
  private final ComparisonTable table = new ComparisonTable();
  private final Label title = Texts.label("", "strong");
  private final Label caption = Texts.wrapped("", "caption", "comparison-caption");
  private final TestsPane tests = new TestsPane();
  private final MenuButton groups = new MenuButton();
  private final Label problem = Texts.wrapped("", "ink-2");
  private final Segment<SurvivalScale> scale;
  private final VBox body;
  private final VBox refusal;

  SurvivalStage(SurvivalViewModel model, FigureView view) {
    this.model = model;
    this.plot = new SurvivalPlot(model, view);
    this.scale =
        new Segment<>(
            List.of(SurvivalScale.values()),
            choice -> Messages.text("survival.scale." + choice.name()),
            model.look().scale());
    getStyleClass().add("surface");
    refusal = new VBox(Texts.label(Messages.text("survival.failed"), "answer"), problem);
    refusal.getStyleClass().add("card-empty");
    refusal.setId("survival-problem");
    body = new VBox(plot, comparisonHead(), table, tests);
    body.getStyleClass().add("stage-body");
    VBox.setVgrow(plot, Priority.ALWAYS);
    StackPane content = new StackPane(body, new StackPane(refusal));
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(head(), content);
    WhileShown.follow(this, model.screenProperty(), this::show);
    WhileShown.follow(this, model.session().studyProperty(), study -> showGroup());
  }

  private Node head() {
    groups.getStyleClass().addAll("btn", "group-menu");
    groups.setId("groups");
    groups.setMinWidth(USE_PREF_SIZE);
    groups.setOnShowing(shown -> fillGroups());
    fillGroups();
    HBox head =
        new HBox(new EndpointSwitch(model.session()), by(), groups, Texts.spring(), scale());
    head.getStyleClass().add("panel-head");
    return head;
  }

  private Node scale() {
    scale.setId("scale");
    scale.setMinWidth(USE_PREF_SIZE);
    scale.onChoice(model::scale);
    for (SurvivalScale choice : SurvivalScale.values()) {
      String name = Messages.text("survival.scale." + choice.name() + ".name");
      scale.buttonOf(choice).setTooltip(new Tooltip(name));
      scale.buttonOf(choice).setAccessibleText(name);
    }
    return scale;
  }

  private static Label by() {
    Label by = Texts.label(Messages.text("survival.by"), "ink-2", "by");
    by.setMinWidth(USE_PREF_SIZE);
    return by;
  }

  private void fillGroups() {
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

  private void showGroup() {
    groups.setText(model.groupLabel());
    scale.show(model.look().scale());
  }

  private Node comparisonHead() {
    title.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, Texts.spring(), caption);
    head.getStyleClass().add("comparison-head");
    return head;
  }

  private void show(SurvivalScreen screen) {
    SurvivalAnalysis analysis = screen.analysis();
    body.setVisible(analysis != null);
    refusal.getParent().setVisible(!screen.problem().isEmpty());
    problem.setText(screen.problem());
    if (analysis != null) {
      plot.show(screen.study(), analysis, screen.comparison());
      table.show(screen);
      title.setText(screen.title());
      caption.setText(screen.caption());
      tests.show(screen.tests());
    }
  }
}
