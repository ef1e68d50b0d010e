package org.riskset.ui.cox;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.Study;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.Choice;
import org.riskset.ui.control.FieldRow;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureSize;

/** The inspector of the Cox room: what is shown, how it is estimated, how it fits. */
final class CoxInspector extends VBox {
  private final Check univariable;
  private final Choice<Ties> ties;
  private final VBox fit = new VBox();

  CoxInspector(CoxViewModel model, Runnable changeSize) {
    univariable =
        new Check(
            Messages.text("cox.show.univariable"),
            model.study().cox().univariable(),
            model::univariable);
    univariable.setId("univariable");
    ties =
        new Choice<>(
            List.of(Ties.values()),
            choice -> Messages.text("cox.ties." + choice.name()),
            model.study().cox().ties());
    ties.setId("ties");
    ties.onChoice(model::ties);
    fit.setId("fit");
    VBox sections =
        new VBox(
            new PanelSection(Messages.text("cox.show"), univariable),
            new PanelSection(
                Messages.text("cox.estimation"), new FieldRow(Messages.text("cox.ties"), ties)),
            new PanelSection(Messages.text("cox.fit"), fit));
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("panel");
    getChildren().addAll(head(), scroll, new FigureSize(model.session(), changeSize));
    model.session().studyProperty().addListener((property, old, study) -> show(study));
    model.screenProperty().addListener((property, old, screen) -> show(screen));
    show(model.screen());
  }

  private static Node head() {
    HBox head = new HBox(Texts.label(Messages.text("cox.inspector"), "strong"));
    head.getStyleClass().add("panel-head");
    return head;
  }

  private void show(Study study) {
    univariable.setSelected(study.cox().univariable());
    ties.show(study.cox().ties());
  }

  private void show(CoxScreen screen) {
    fit.getChildren().setAll(screen.fit().stream().map(CoxInspector::line).toList());
  }

  private static Node line(FitLine line) {
    Label value = Texts.label(line.value(), "small-text");
    value.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(Texts.label(line.name(), "small-text", "ink-2"), Texts.spring(), value);
    row.getStyleClass().add("fit-line");
    return row;
  }
}
