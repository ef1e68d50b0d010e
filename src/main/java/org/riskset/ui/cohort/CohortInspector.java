package org.riskset.ui.cohort;

import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;

/** The inspector of the Cohort room: the fields of the part in sight, and the way out of it. */
final class CohortInspector extends VBox {
  private final Map<CohortPart, Node> fields;
  private final ScrollPane scroll = new ScrollPane();
  private final Node file;
  private final Label title = Texts.label("", "strong");

  CohortInspector(CohortViewModel model, Runnable export) {
    fields =
        Map.of(
            CohortPart.CHARACTERISTICS,
            new CharacteristicsFields(model),
            CohortPart.PLANNING,
            new PlanningFields(model),
            CohortPart.CUTPOINT,
            new CutpointFields(model));
    file = foot(export);
    Scrolling.vertical(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox head = new HBox(title);
    head.getStyleClass().add("panel-head");
    getStyleClass().add("panel");
    getChildren().addAll(head, scroll, file);
    model.parts().shownProperty().addListener((property, old, part) -> show(part));
    show(model.parts().shown());
  }

  private static Node foot(Runnable export) {
    VBox words =
        new VBox(
            Texts.label(Messages.text("cohort.file.title"), "strong", "small-text"),
            Texts.label(Messages.text("cohort.file.caption"), "caption"));
    HBox foot =
        new HBox(
            words, Texts.spring(), Buttons.standard(Messages.text("cohort.file.export"), export));
    foot.getStyleClass().add("figure-size");
    return foot;
  }

  private void show(CohortPart part) {
    title.setText(Messages.text("cohort.inspector." + part.name()));
    file.setVisible(part != CohortPart.PLANNING);
    file.setManaged(part != CohortPart.PLANNING);
    scroll.setContent(Objects.requireNonNull(fields.get(part)));
  }
}
