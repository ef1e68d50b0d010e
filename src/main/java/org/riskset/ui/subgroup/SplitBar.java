package org.riskset.ui.subgroup;

import java.util.List;
import javafx.scene.layout.Region;

/** A bar with one part per group, over a faint bar of all patients. */
final class SplitBar extends Region {
  private static final double HEIGHT = 8;
  private static final double GAP = 1;

  private final Region ghost = new Region();
  private List<Integer> parts = List.of();
  private int total;
  private int most = 1;

  /** A bar without patients. */
  SplitBar() {
    ghost.getStyleClass().add("bar-ghost");
    getChildren().add(ghost);
    setMinSize(24, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxSize(Double.MAX_VALUE, HEIGHT);
    setMouseTransparent(true);
  }

  /**
   * Shows numbers of patients.
   *
   * @param shown patients of each part; the last has no group
   * @param all patients of the faint bar
   * @param longest patients of a bar as long as there is room
   */
  void show(List<Integer> shown, int all, int longest) {
    if (shown.size() != parts.size()) {
      getChildren().setAll(ghost);
      for (int i = 0; i < shown.size(); i++) {
        Region part = new Region();
        part.getStyleClass().add(styleClass(i, shown.size() - 1));
        getChildren().add(part);
      }
    }
    parts = shown;
    total = all;
    most = Math.max(1, longest);
    requestLayout();
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
