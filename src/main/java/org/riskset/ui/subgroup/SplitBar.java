package org.riskset.ui.subgroup;

import java.util.List;
import javafx.scene.layout.Region;

/** A bar with one part per group, over a faint bar of all patients. */
final class SplitBar extends Region {
  private static final double HEIGHT = 8;
  private static final double GAP = 1;

  private final int total;
  private final int most;
  private final List<Integer> parts;
  private final Region ghost = new Region();

  /**
   * A bar.
   *
   * @param parts patients of each part; the last has no group
   * @param total patients of the faint bar
   * @param most patients of a bar as long as there is room
   */
  SplitBar(List<Integer> parts, int total, int most) {
    this.parts = parts;
    this.total = total;
    this.most = Math.max(1, most);
    ghost.getStyleClass().add("bar-ghost");
    getChildren().add(ghost);
    for (int i = 0; i < parts.size(); i++) {
      Region part = new Region();
      part.getStyleClass().add(styleClass(i, parts.size() - 1));
      getChildren().add(part);
    }
    setMinSize(24, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxSize(Double.MAX_VALUE, HEIGHT);
    setMouseTransparent(true);
  }

  /** Style class of the bars of a group; the last of the parts has none. */
  static String styleClass(int part, int groups) {
    return part < groups && part < 6 ? "bar-group-" + part : "bar-neutral";
  }

  @Override
  protected void layoutChildren() {
    double unit = getWidth() / most;
    ghost.resizeRelocate(0, 0, total * unit, HEIGHT);
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double width = parts.get(i) * unit;
      double gap = x > 0 && width > 2 * GAP ? GAP : 0;
      getChildren().get(i + 1).resizeRelocate(x + gap, 0, Math.max(0, width - gap), HEIGHT);
      x += width;
    }
  }
}
