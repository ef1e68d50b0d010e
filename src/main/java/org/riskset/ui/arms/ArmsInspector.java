package org.riskset.ui.arms;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Scrolling;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.FigureSize;

/** The inspector of the Arms room: which arms, since when, and what makes them comparable. */
final class ArmsInspector extends VBox {
  private final VBox sections = new VBox();
  private final ArmsFields arms;
  private final AdjustmentList adjustment;
  private final SubgroupList subgroups;

  ArmsInspector(ArmsViewModel model, Runnable changeSize) {
    arms = new ArmsFields(model);
    adjustment = new AdjustmentList(model);
    subgroups = new SubgroupList(model);
    ScrollPane scroll = new ScrollPane(sections);
    Scrolling.vertical(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("panel");
    getChildren().addAll(head(), scroll, new FigureSize(model.session(), changeSize));
    model.parts().shownProperty().addListener((property, old, part) -> show(part));
    show(model.parts().shown());
  }

  private static Node head() {
    HBox head = new HBox(Texts.label(Messages.text("arms.inspector"), "strong"));
    head.getStyleClass().add("panel-head");
    return head;
  }

  private void show(ArmsPart part) {
    sections.getChildren().setAll(arms);
    if (part == ArmsPart.SUBGROUPS) {
      sections.getChildren().add(subgroups);
    }
    sections.getChildren().add(adjustment);
  }
}
