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

/** The inspector of the Survival room: choices of the figure, or of the analysis. */
final class SurvivalInspector extends VBox {
  /** What the inspector is about. */
  private enum Side {
    FIGURE,
    ANALYSIS
  }

  private final Map<Side, Node> sides = new EnumMap<>(Side.class);

  SurvivalInspector(SurvivalViewModel model, Runnable changeSize) {
    sides.put(Side.FIGURE, scrolling(new FigurePanel(model)));
    sides.put(Side.ANALYSIS, scrolling(new AnalysisPanel(model)));
    StackPane shown = new StackPane(sides.values().toArray(Node[]::new));
    VBox.setVgrow(shown, Priority.ALWAYS);
    getStyleClass().add("panel");
    getChildren().addAll(head(), shown, new FigureSize(model.session(), changeSize));
    show(Side.FIGURE);
  }

  private static Node scrolling(Region panel) {
    ScrollPane scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Node head() {
    Segment<Side> segment =
        new Segment<>(
                List.of(Side.values()),
                side -> Messages.text("survival.inspector." + side.name()),
                Side.FIGURE)
            .filling();
    segment.setId("inspector-side");
    segment.onChoice(this::show);
    HBox.setHgrow(segment, Priority.ALWAYS);
    HBox head = new HBox(segment);
    head.getStyleClass().add("panel-head");
    return head;
  }

  private void show(Side chosen) {
    sides.forEach((side, node) -> node.setVisible(side == chosen));
  }
}
