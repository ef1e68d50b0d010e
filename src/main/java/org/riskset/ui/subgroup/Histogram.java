package org.riskset.ui.subgroup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A histogram on which a range is brushed by dragging; a click chooses one bar. */
final class Histogram extends Pane {
  private static final double HEIGHT = 40;
  private static final double GAP = 1;

  private final Region brush = new Region();
  private ColumnCard.@Nullable Numbers card;
  private boolean split;
  private int from;
  private int to;

  /**
   * A histogram.
   *
   * @param onRange told the column and the first and the last bar that were brushed
   */
  Histogram(OnRange onRange) {
    getStyleClass().add("histogram");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setCursor(Cursor.H_RESIZE);
    brush.getStyleClass().add("brush");
    brush.setMouseTransparent(true);
    setOnMousePressed(press -> drag(binAt(press.getX()), binAt(press.getX())));
    setOnMouseDragged(move -> drag(from, binAt(move.getX())));
    setOnMouseReleased(release -> onRange.accept(card(), from, to));
  }

  /** Is told the column and the first and the last bar that were brushed. */
  @FunctionalInterface
  interface OnRange {
    /** Takes a range. */
    void accept(ColumnCard.Numbers card, int first, int last);
  }

  /**
   * Shows a column.
   *
   * @param bySplit whether bars are split by group
   */
  void show(ColumnCard.Numbers shown, boolean bySplit) {
    card = shown;
    split = bySplit;
    int bars = shown.bins().stream().mapToInt(bin -> parts(bin).size()).sum();
    if (getChildren().size() != bars + 1) {
      getChildren().setAll(Stream.generate(Histogram::bar).limit(bars).toList());
      getChildren().add(brush);
    }
    brush.setVisible(shown.filtered());
    markKept(shown);
    requestLayout();
  }

  private ColumnCard.Numbers card() {
    return Objects.requireNonNull(card);
  }

  private List<Integer> parts(Bin bin) {
    return split ? bin.byGroup() : List.of(bin.count());
  }

  private static Region bar() {
    Region bar = new Region();
    bar.setMouseTransparent(true);
    return bar;
  }

  private void markKept(ColumnCard.Numbers card) {
    from = -1;
    to = -1;
    for (int b = 0; b < card.bins().size(); b++) {
      if (card.keeps(card.bins().get(b))) {
        from = from < 0 ? b : from;
        to = b;
      }
    }
  }

  private int binAt(double x) {
    int bin = (int) Math.floor(x / getWidth() * card().bins().size());
    return Math.max(0, Math.min(card().bins().size() - 1, bin));
  }

  private void drag(int start, int end) {
    from = start;
    to = end;
    brush.setVisible(true);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (card == null) {
      return;
    }
    int most = card.bins().stream().mapToInt(Bin::count).max().orElse(1);
    double width = getWidth() / card.bins().size();
    int child = 0;
    for (int b = 0; b < card.bins().size(); b++) {
      double y = HEIGHT;
      List<Integer> parts = parts(card.bins().get(b));
      for (int g = 0; g < parts.size(); g++) {
        Region bar = (Region) getChildren().get(child++);
        dress(bar, styleClass(b, g, parts.size()));
        double height = parts.get(g) * (HEIGHT - 2) / Math.max(1, most);
        double gap = y < HEIGHT && height > 2 * GAP ? GAP : 0;
        bar.resizeRelocate(b * width + GAP / 2, y - height, width - GAP, Math.max(0, height - gap));
        y -= height;
      }
    }
    double left = Math.min(from, to) * width;
    brush.resizeRelocate(left, 0, (Math.abs(to - from) + 1) * width, HEIGHT);
  }

  /** A style class set anew costs a look through all rules. */
  private static void dress(Region bar, String styleClass) {
    if (!bar.getStyleClass().contains(styleClass)) {
      bar.getStyleClass().setAll(styleClass);
    }
  }

  private String styleClass(int bin, int group, int parts) {
    boolean within = bin >= Math.min(from, to) && bin <= Math.max(from, to);
    if (brush.isVisible() && !within) {
      return "bar-left-out";
    }
    return split ? SplitBar.styleClass(group, parts - 1) : "bar-neutral";
  }
}
