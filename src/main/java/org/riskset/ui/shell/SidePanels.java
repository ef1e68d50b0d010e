package org.riskset.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
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

/**
 * The panels on both sides of the stage. In a narrow window the inspector opens over the stage, and
 * so does the left panel in rooms that need its place.
 */
final class SidePanels {
  private final HBox head = new HBox();
  private final StackPane leftContent = new StackPane();
  private final VBox left = new VBox(head, leftContent);
  private final StackPane inspector = new StackPane();
  private final StackPane rail = new StackPane();
  private final BorderPane beside = new BorderPane();
  private final StackPane whole = new StackPane(beside);
  private final LeftRail leftRail = new LeftRail(this::turnLeft);
  private boolean foldsLeft;
  private boolean leftUnfolded;
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
    leftRail.tell(chip.accessibleTextProperty());
  }

  void show(Node leftNode, boolean foldsLeftPanel, Node inspectorNode) {
    foldsLeft = foldsLeftPanel;
    leftUnfolded = false;
    leftContent.getChildren().setAll(leftNode);
    inspector.getChildren().setAll(inspectorNode);
    arrange();
  }

  /** Folds the panels that lie over the stage; false if none does. */
  boolean fold() {
    boolean was = whole.getChildren().size() > 1;
    leftUnfolded = false;
    unfold(false);
    return was;
  }

  private void turnLeft() {
    leftUnfolded = !leftUnfolded;
    arrange();
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
    fix(leftRail, FrameWidths.RAIL);
    boolean over = widths.rail() && unfolded;
    whole.getChildren().setAll(beside);
    beside.setLeft(null);
    arrangeLeft();
    beside.setRight(null);
    if (widths.rail()) {
      beside.setRight(rail);
    } else {
      beside.setRight(inspector);
    }
    if (over) {
      whole.getChildren().add(inspector);
      StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
      StackPane.setMargin(inspector, new Insets(0, FrameWidths.RAIL, 0, 0));
    } else {
      StackPane.setMargin(inspector, null);
    }
  }

  private void arrangeLeft() {
    beside.setLeft(foldsLeft ? leftRail : left);
    StackPane.setMargin(left, null);
    if (foldsLeft && leftUnfolded) {
      whole.getChildren().add(left);
      StackPane.setAlignment(left, Pos.CENTER_LEFT);
      StackPane.setMargin(left, new Insets(0, 0, 0, FrameWidths.RAIL));
    }
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }
}
