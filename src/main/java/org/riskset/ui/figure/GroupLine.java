package org.riskset.ui.figure;

import java.util.List;
import javafx.scene.shape.Line;

/** A short piece of a group's line, in its colour and dash, for tables and lists. */
public final class GroupLine extends Line {
  private static final double LENGTH = 20;
  private static final double WIDTH = 2;
  private static final List<List<Double>> DASHES =
      List.of(
          List.of(),
          List.of(4.0, 2.0),
          List.of(1.5, 2.0),
          List.of(8.0, 3.0),
          List.of(6.0, 2.0, 1.5, 2.0),
          List.of(3.0, 1.5));

  /** The line of the group with the given style, from 0. */
  public GroupLine(int style) {
    super(0, 0, LENGTH, 0);
    setStrokeWidth(WIDTH);
    setStrokeLineCap(javafx.scene.shape.StrokeLineCap.BUTT);
    getStrokeDashArray().setAll(DASHES.get(style % DASHES.size()));
    getStyleClass().add("group-line-" + style % DASHES.size());
  }
}
