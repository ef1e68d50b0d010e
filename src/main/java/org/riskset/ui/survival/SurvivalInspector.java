package org.riskset.ui.survival;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Segment;
import org.riskset.ui.figure.FigureSize;
import org.riskset.ui.parametric.ParametricFields;

/**
 * The inspector of the Survival room: choices of the figure, or of the analysis that is in sight.
 */
final class SurvivalInspector extends VBox {
  /** What the inspector is about. */
  private enum Side {
    FIGURE,
    ANALYSIS,
    MODEL
  }

  private final SurvivalViewModel model;
  private final Map<Side, Node> sides = new EnumMap<>(Side.class);
  private final HBox head = new HBox();

  SurvivalInspector(SurvivalViewModel model, Runnable changeSize) {
    this.model = model;
    sides.put(Side.FIGURE, scrolling(new FigurePanel(model)));
    sides.put(Side.ANALYSIS, scrolling(new AnalysisPanel(model)));
    sides.put(Side.MODEL, scrolling(new ParametricFields(model.parametric())));
    StackPane shown = new StackPane(sides.values().toArray(Node[]::new));
    VBox.setVgrow(shown, Priority.ALWAYS);
    head.getStyleClass().add("panel-head");
    getStyleClass().add("panel");
    getChildren().addAll(head, shown, new FigureSize(model.session(), changeSize));
    model.parts().shownProperty().addListener((property, old, part) -> offer(analysis(part)));
    offer(Side.FIGURE);
  }

  private static Node scrolling(Region panel) {
    ScrollPane scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
    return scroll;
  }

  /** The side that is about the analysis of a part. */
  private static Side analysis(SurvivalPart part) {
    return part == SurvivalPart.MODELS ? Side.MODEL : Side.ANALYSIS;
  }

  /** Offers the sides of the part in sight, one of them chosen. */
  private void offer(Side chosen) {
    Segment<Side> segment =
        new Segment<>(
                List.of(Side.FIGURE, analysis(model.parts().shown())),
                side -> Messages.text("survival.inspector." + side.name()),
                chosen)
            .filling();
    segment.setId("inspector-side");
    segment.onChoice(this::show);
    HBox.setHgrow(segment, Priority.ALWAYS);
    head.getChildren().setAll(segment);
    show(chosen);
  }

  private void show(Side chosen) {
    sides.forEach((side, node) -> node.setVisible(side == chosen));
  }
}
