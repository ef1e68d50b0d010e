package org.riskset.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.theme.Icon;

/** The panels on both sides of the stage; in a narrow window the inspector opens over the stage. */
final class SidePanels {
  private final HBox head = new HBox();
  private final StackPane leftContent = new StackPane();
  private final VBox left = new VBox(head, leftContent);
  private final StackPane inspector = new StackPane();
  private final StackPane rail = new StackPane();
  private final BorderPane beside = new BorderPane();
  private final StackPane whole = new StackPane(beside);
  private boolean unfolded;

  SidePanels() {
    head.getStyleClass().add("panel-head");
    left.getStyleClass().addAll("panel", "left-panel");
    inspector.getStyleClass().addAll("panel", "inspector");
    rail.getStyleClass().addAll("panel", "rail");
    VBox.setVgrow(leftContent, Priority.ALWAYS);
    Button open =
        Buttons.icon(Icon.SLIDERS, Messages.text("ui.inspector"), () -> unfold(!unfolded));
    open.setId("inspector-rail");
    rail.getChildren().setAll(open);
    rail.setAlignment(Pos.TOP_CENTER);
    InvalidationListener arrange = changed -> arrange();
    whole.widthProperty().addListener(arrange);
  }

  /** The panels around what stands in the middle. */
  Region around(Node middle) {
    beside.setCenter(middle);
    beside.setLeft(left);
    beside.setRight(inspector);
    return whole;
  }

  void setChip(Node chip) {
    HBox.setHgrow(chip, Priority.ALWAYS);
    head.getChildren().setAll(chip);
  }

  void show(Node leftNode, Node inspectorNode) {
    leftContent.getChildren().setAll(leftNode);
    inspector.getChildren().setAll(inspectorNode);
  }

  /** Folds an inspector that lies over the stage; false if none does. */
  boolean fold() {
    boolean was = unfolded && whole.getChildren().contains(inspector);
    unfold(false);
    return was;
  }

  private void unfold(boolean wanted) {
    unfolded = wanted;
    arrange();
  }

  private void arrange() {
    FrameWidths widths = FrameWidths.of(whole.getWidth());
    fix(left, widths.left());
    fix(inspector, widths.right());
    fix(rail, FrameWidths.RAIL);
    boolean over = widths.rail() && unfolded;
    whole.getChildren().setAll(beside);
    beside.setRight(null);
    if (widths.rail()) {
      beside.setRight(rail);
    } else {
      beside.setRight(inspector);
    }
    if (over) {
      whole.getChildren().add(inspector);
      StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
      StackPane.setMargin(inspector, new javafx.geometry.Insets(0, FrameWidths.RAIL, 0, 0));
    } else {
      StackPane.setMargin(inspector, null);
    }
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }
}
