package org.riskset.ui.subgroup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Texts;

/** A column with numbers: its histogram over an axis. */
final class NumbersCard extends CardView {
  private static final double AXIS_HEIGHT = 16;

  private final Label range;
  private final Histogram histogram;
  private final EdgeAxis axis = new EdgeAxis();

  NumbersCard(String column, SubgroupViewModel model) {
    this(column, model, Texts.label("", "range-words"));
  }

  private NumbersCard(String column, SubgroupViewModel model, Label range) {
    super(column, model, range);
    this.range = range;
    histogram = new Histogram(model::chooseBins);
    setBody(new VBox(2, histogram, axis));
  }

  @Override
  boolean canShow(ColumnCard card) {
    return card instanceof ColumnCard.Numbers;
  }

  @Override
  void show(ColumnCard card, boolean split) {
    super.show(card, split);
    ColumnCard.Numbers numbers = (ColumnCard.Numbers) card;
    range.setText(range(numbers));
    histogram.show(numbers, split);
    axis.show(numbers.bins());
  }

  private static String range(ColumnCard.Numbers numbers) {
    ColumnCard.Range kept = numbers.range();
    return kept == null
        ? Messages.text(
                "ui.subgroup.range",
                FilterWords.range(numbers.least(), numbers.greatest()),
                numbers.unit())
            .strip()
        : FilterWords.range(kept.low(), kept.high());
  }

  /** Numbers under every second edge. */
  private static final class EdgeAxis extends Pane {
    private static final int MOST_NUMBERED = 6;

    private List<Double> edges = List.of();

    EdgeAxis() {
      setMinHeight(AXIS_HEIGHT);
    }

    void show(List<Bin> bins) {
      List<Double> now = bins.stream().map(Bin::high).toList();
      if (now.equals(edges)) {
        return;
      }
      edges = now;
      getChildren().clear();
      int step = bins.size() > MOST_NUMBERED ? 2 : 1;
      for (int edge = 0; edge <= bins.size(); edge += step) {
        double value = edge < bins.size() ? bins.get(edge).low() : bins.get(edge - 1).high();
        Label label = Texts.label(FilterWords.number(rounded(value)), "axis-number");
        label.setUserData(edge);
        getChildren().add(label);
      }
    }

    /** An edge without the noise of adding up widths. */
    private static double rounded(double value) {
      return new BigDecimal(value).round(new MathContext(10)).stripTrailingZeros().doubleValue();
    }

    @Override
    protected void layoutChildren() {
      getChildren().stream().map(Label.class::cast).forEach(this::layOut);
    }

    private void layOut(Label label) {
      double width = label.prefWidth(-1);
      double centre = getWidth() * (int) label.getUserData() / edges.size();
      double x = Math.max(0, Math.min(getWidth() - width, centre - width / 2));
      label.resizeRelocate(x, 0, width, label.prefHeight(-1));
    }
  }
}
