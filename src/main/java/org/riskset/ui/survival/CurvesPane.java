package org.riskset.ui.survival;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.figure.FigureView;

/** Kaplan-Meier curves and their comparison, or why there are none. */
final class CurvesPane extends StackPane {
  private final SurvivalPlot plot;
  private final ComparisonTable table = new ComparisonTable();
  private final Label title = Texts.label("", "strong");
  private final Label caption = Texts.wrapped("", "caption", "comparison-caption");
  private final TestsPane tests = new TestsPane();
  private final Label problem = Texts.wrapped("", "ink-2");
  private final VBox body;
  private final StackPane refusal;

  CurvesPane(SurvivalViewModel model, FigureView view) {
    plot = new SurvivalPlot(model, view);
    VBox card = new VBox(Texts.label(Messages.text("survival.failed"), "answer"), problem);
    card.getStyleClass().add("card-empty");
    card.setId("survival-problem");
    refusal = new StackPane(card);
    body = new VBox(plot, comparisonHead(), table, tests);
    body.getStyleClass().add("stage-body");
    VBox.setVgrow(plot, Priority.ALWAYS);
    getChildren().addAll(body, refusal);
    WhileShown.follow(this, model.screenProperty(), this::show);
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
    refusal.setVisible(!screen.problem().isEmpty());
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
