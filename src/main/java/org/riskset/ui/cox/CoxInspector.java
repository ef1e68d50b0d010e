package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.PanelSection;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;
import org.riskset.ui.control.WhileShown;
import org.riskset.ui.figure.FigureSize;

/** The inspector of the Cox room: what is shown, how it is estimated, how it fits. */
final class CoxInspector extends VBox {
  private final Check univariable;
  private final VBox fit = new VBox();
  private final VBox sections = new VBox();
  private final Map<CoxPart, List<Node>> sides = new EnumMap<>(CoxPart.class);

  CoxInspector(CoxViewModel model, Runnable changeSize) {
    univariable =
        new Check(
            Messages.text("cox.show.univariable"),
            model.study().cox().univariable(),
            model::univariable);
    univariable.setId("univariable");
    fit.setId("fit");
    Node estimation = new EstimationSection(model);
    sides.put(
        CoxPart.MODEL,
        List.of(
            new PanelSection(Messages.text("cox.show"), univariable),
            estimation,
            new ProportionalitySection(model),
            new SelectionSection(model),
            new PanelSection(Messages.text("cox.fit"), fit)));
    sides.put(CoxPart.INFLUENCE, List.of(new InfluenceSection(model.influence()), estimation));
    sides.put(CoxPart.PREDICTIONS, List.of(new PredictionSection(model.predictions()), estimation));
    sides.put(
        CoxPart.PERFORMANCE, List.of(new PerformanceSection(model.performance()), estimation));
    ScrollPane scroll = new ScrollPane(sections);
    Scrolling.vertical(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("panel");
    getChildren().addAll(head(), scroll, new FigureSize(model.session(), changeSize));
    model
        .session()
        .studyProperty()
        .addListener((property, old, study) -> univariable.setSelected(study.cox().univariable()));
    WhileShown.follow(this, model.screenProperty(), screen -> showFit(model));
    WhileShown.follow(this, model.splinesProperty(), lines -> showFit(model));
    model.parts().shownProperty().addListener((property, old, part) -> show(part));
    show(model.parts().shown());
  }

  private void show(CoxPart part) {
    sections.getChildren().setAll(sides.getOrDefault(part, List.of()));
  }

  private static Node head() {
    HBox head = new HBox(Texts.label(Messages.text("cox.inspector"), "strong"));
    head.getStyleClass().add("panel-head");
    return head;
  }

  private void showFit(CoxViewModel model) {
    List<FitLine> lines = new ArrayList<>(model.screen().fit());
    lines.addAll(model.splinesProperty().get());
    fit.getChildren().setAll(lines.stream().map(CoxInspector::line).toList());
  }

  private static Node line(FitLine line) {
    Label value = Texts.label(line.value(), "small-text");
    value.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(Texts.label(line.name(), "small-text", "ink-2"), Texts.spring(), value);
    row.getStyleClass().add("fit-line");
    return row;
  }
}
