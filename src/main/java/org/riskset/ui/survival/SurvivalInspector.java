package org.riskset.ui.survival;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final Map<Side, Node> sides = new EnumMap<>(Side.class);
  private final Map<SurvivalPart, Side> chosen =
      new EnumMap<>(Map.of(SurvivalPart.CURVES, Side.FIGURE, SurvivalPart.MODELS, Side.MODEL));
  private final HBox head = new HBox();

  SurvivalInspector(SurvivalViewModel model, Runnable changeSize) {
    sides.put(Side.FIGURE, scrolling(new FigurePanel(model)));
    sides.put(Side.ANALYSIS, scrolling(new AnalysisPanel(model)));
    sides.put(Side.MODEL, scrolling(new ParametricFields(model.parametric())));
    StackPane shown = new StackPane(sides.values().toArray(Node[]::new));
    VBox.setVgrow(shown, Priority.ALWAYS);
    head.getStyleClass().add("panel-head");
    getStyleClass().add("panel");
    getChildren().addAll(head, shown, new FigureSize(model.session(), changeSize));
    model.parts().shownProperty().addListener((property, old, part) -> offer(part));
    offer(model.parts().shown());
  }

  private static Node scrolling(Region panel) {
    ScrollPane scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
    return scroll;
  }

  /** Offers the sides of the part in sight; each part keeps the one that was chosen there. */
  private void offer(SurvivalPart part) {
    Side side = Objects.requireNonNull(chosen.get(part));
    Segment<Side> segment =
        new Segment<>(
                List.of(Side.FIGURE, part == SurvivalPart.MODELS ? Side.MODEL : Side.ANALYSIS),
                choice -> Messages.text("survival.inspector." + choice.name()),
                side)
            .filling();
    segment.setId("inspector-side");
    segment.onChoice(
        other -> {
          chosen.put(part, other);
          show(other);
        });
    HBox.setHgrow(segment, Priority.ALWAYS);
    head.getChildren().setAll(segment);
    show(side);
  }

  private void show(Side shown) {
    sides.forEach((side, node) -> node.setVisible(side == shown));
  }
}
