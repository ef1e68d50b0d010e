package org.riskset.ui.figure;

import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** Shapes of plots that are made of nodes. */
public final class PlotShapes {
  private PlotShapes() {}

  /** A node with style classes of rooms.css. */
  public static <N extends Node> N styled(N node, String... styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }

  /** A line one pixel wide from top to bottom. */
  public static Line upright(double x, double top, double bottom, String style) {
    double crisp = Math.floor(x) + 0.5;
    return styled(new Line(crisp, top, crisp, bottom), style);
  }

  /** A line one pixel wide from left to right. */
  public static Line level(double left, double right, double y, String style) {
    double crisp = Math.floor(y) + 0.5;
    return styled(new Line(left, crisp, right, crisp), style);
  }

  /** The label of a tick, centred below it. */
  public static Text below(String words, double x, double top) {
    Text text = styled(new Text(words), "course-tick");
    text.relocate(x - text.getLayoutBounds().getWidth() / 2, top);
    return text;
  }
}
