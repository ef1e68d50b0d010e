package org.riskset.ui.subgroup;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;

/** One column of the panel: levels with bars, or a histogram. */
final class CardView extends VBox {
  private final ColumnCard card;
  private final boolean split;
  private final SubgroupViewModel model;

  CardView(ColumnCard card, boolean split, SubgroupViewModel model) {
    this.card = card;
    this.split = split;
    this.model = model;
    getStyleClass().add("column-card");
    VBox inside = new VBox(head(), body());
    inside.getStyleClass().add("column-card-inside");
    if (card.filtered()) {
      getStyleClass().add("filtered");
    }
    getChildren().setAll(inside);
  }

  private Node head() {
    HBox head = new HBox(8, Texts.label(card.label(), "column-title"), Texts.spring());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("column-head");
    if (card instanceof ColumnCard.Numbers numbers) {
      head.getChildren().add(Texts.label(range(numbers), "range-words"));
    }
    if (card.filtered()) {
      head.getChildren()
          .add(Buttons.link(Messages.text("ui.subgroup.clear"), () -> model.clear(card.column())));
    }
    return head;
  }

  private static String range(ColumnCard.Numbers numbers) {
    ColumnCard.Range range = numbers.range();
    return range == null
        ? Messages.text(
                "ui.subgroup.range",
                FilterWords.range(numbers.least(), numbers.greatest()),
                numbers.unit())
            .strip()
        : FilterWords.range(range.low(), range.high());
  }

  private Node body() {
    if (card instanceof ColumnCard.Levels levels) {
      int most = levels.levels().stream().mapToInt(LevelBar::total).max().orElse(1);
      List<LevelRow> rows =
          levels.levels().stream()
              .map(level -> new LevelRow(levels, level, most, split, model))
              .toList();
      return new VBox(rows.toArray(Node[]::new));
    }
    ColumnCard.Numbers numbers = (ColumnCard.Numbers) card;
    return new VBox(
        2,
        new Histogram(numbers, split, (first, last) -> model.chooseBins(numbers, first, last)),
        axis(numbers));
  }

  /** Numbers under every second edge. */
  private static Pane axis(ColumnCard.Numbers numbers) {
    List<Bin> bins = numbers.bins();
    Pane axis =
        new Pane() {
          @Override
          protected void layoutChildren() {
            for (Node child : getChildren()) {
              Label label = (Label) child;
              double width = label.prefWidth(-1);
              double centre = getWidth() * (int) label.getUserData() / bins.size();
              double x = Math.max(0, Math.min(getWidth() - width, centre - width / 2));
              label.resizeRelocate(x, 0, width, label.prefHeight(-1));
            }
          }
        };
    int step = bins.size() > 6 ? 2 : 1;
    for (int edge = 0; edge <= bins.size(); edge += step) {
      double value = edge < bins.size() ? bins.get(edge).low() : bins.get(edge - 1).high();
      Label label = Texts.label(FilterWords.number(rounded(value)), "axis-number");
      label.setUserData(edge);
      axis.getChildren().add(label);
    }
    axis.setMinHeight(16);
    return axis;
  }

  /** An edge without the noise of adding up widths. */
  private static double rounded(double value) {
    return new java.math.BigDecimal(value)
        .round(new java.math.MathContext(10))
        .stripTrailingZeros()
        .doubleValue();
  }
}
