package org.riskset.ui.subgroup;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A histogram on which a range is brushed by dragging; a click chooses one bar. */
final class Histogram extends Pane {
  private static final double HEIGHT = 40;
  private static final double GAP = 1;

  private final ColumnCard.Numbers card;
  private final boolean split;
  private final Region brush = new Region();
  private int from = -1;
  private int to = -1;

  /**
   * A histogram.
   *
   * @param split whether bars are split by group
   * @param onRange told the first and the last bar that were brushed
   */
  Histogram(ColumnCard.Numbers card, boolean split, BiConsumer<Integer, Integer> onRange) {
    this.card = card;
    this.split = split;
    getStyleClass().add("histogram");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setCursor(Cursor.H_RESIZE);
    for (Bin bin : card.bins()) {
      for (int part = 0; part < parts(bin).size(); part++) {
        getChildren().add(bar());
      }
    }
    brush.getStyleClass().add("brush");
    brush.setMouseTransparent(true);
    brush.setVisible(card.filtered());
    getChildren().add(brush);
    markKept();
    setOnMousePressed(press -> drag(binAt(press.getX()), binAt(press.getX())));
    setOnMouseDragged(move -> drag(from, binAt(move.getX())));
    setOnMouseReleased(release -> onRange.accept(from, to));
  }

  private List<Integer> parts(Bin bin) {
    return split ? bin.byGroup() : List.of(bin.count());
  }

  private static Region bar() {
    Region bar = new Region();
    bar.setMouseTransparent(true);
    return bar;
  }

  private void markKept() {
    for (int b = 0; b < card.bins().size(); b++) {
      if (card.keeps(card.bins().get(b))) {
        from = from < 0 ? b : from;
        to = b;
      }
    }
  }

  private int binAt(double x) {
    int bin = (int) Math.floor(x / getWidth() * card.bins().size());
    return Math.max(0, Math.min(card.bins().size() - 1, bin));
  }

  private void drag(int start, int end) {
    from = start;
    to = end;
    brush.setVisible(true);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    int most = card.bins().stream().mapToInt(Bin::count).max().orElse(1);
    double width = getWidth() / card.bins().size();
    int child = 0;
    for (int b = 0; b < card.bins().size(); b++) {
      double y = HEIGHT;
      List<Integer> parts = parts(card.bins().get(b));
      for (int g = 0; g < parts.size(); g++) {
        Region bar = (Region) getChildren().get(child++);
        bar.getStyleClass().setAll(styleClass(b, g, parts.size()));
        double height = parts.get(g) * (HEIGHT - 2) / Math.max(1, most);
        double gap = y < HEIGHT && height > 2 * GAP ? GAP : 0;
        bar.resizeRelocate(b * width + GAP / 2, y - height, width - GAP, Math.max(0, height - gap));
        y -= height;
      }
    }
    double left = Math.min(from, to) * width;
    brush.resizeRelocate(left, 0, (Math.abs(to - from) + 1) * width, HEIGHT);
  }

  private String styleClass(int bin, int group, int parts) {
    boolean within = bin >= Math.min(from, to) && bin <= Math.max(from, to);
    if (brush.isVisible() && !within) {
      return "bar-left-out";
    }
    return split ? SplitBar.styleClass(group, parts - 1) : "bar-neutral";
  }
}
