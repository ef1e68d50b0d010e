package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.riskset.figure.Scale;
import org.riskset.messages.NumberWording;
import org.riskset.ui.figure.PlotShapes;
import org.riskset.ui.figure.TextWidth;
import org.riskset.ui.theme.Fonts;

/**
 * Absolute standardised differences of columns: hollow as recorded, solid weighted, over a band of
 * what chance alone gives.
 */
final class LovePlot extends Region {
  private static final double ROW = 22;
  private static final double AXIS = 26;
  private static final double NUMBER = 44;
  private static final double GAP = 16;
  private static final double RIGHT = 10;
  private static final double POINT = 3.5;
  private static final double FONT_SIZE = 12;
  private static final double MOST_NAME = 200;
  private static final double STEP = 0.25;
  private static final double USUAL_BOUND = 0.1;
  private static final int MOST_TICKS = 6;

  private List<BalanceRow> rows = List.of();
  private double band;

  LovePlot() {
    setId("love-plot");
    getStyleClass().add("love-plot");
  }

  void show(BalanceScreen screen) {
    rows = screen.rows();
    band = screen.band();
    double height = ROW * rows.size() + AXIS;
    setMinHeight(height);
    setPrefHeight(height);
    setAccessibleText(
        rows.stream().map(row -> row.label() + " " + row.text()).collect(Collectors.joining("; ")));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double names = Math.min(MOST_NAME, widest());
    double left = names + NUMBER + GAP;
    getChildren().clear();
    if (getWidth() > left + RIGHT && !rows.isEmpty()) {
      double end = end();
      getChildren().setAll(nodes(names, Scale.linear(0, end, left, getWidth() - RIGHT), end));
    }
  }

  private double widest() {
    return rows.stream()
        .mapToDouble(
            row ->
                TextWidth.of(row.label(), row.beyond() ? Fonts.SEMIBOLD : Fonts.REGULAR, FONT_SIZE))
        .max()
        .orElse(0);
  }

  /** The end of the axis, a tick that lies beyond all that is drawn. */
  private double end() {
    double most =
        rows.stream()
            .flatMap(row -> Stream.of(row.before(), row.after()))
            .flatMapToDouble(OptionalDouble::stream)
            .reduce(band, Math::max);
    return STEP * Math.max(2, Math.ceil(most / STEP + 0.1));
  }

  private List<Node> nodes(double names, Scale scale, double end) {
    List<Node> nodes = new ArrayList<>();
    double bottom = ROW * rows.size();
    double bandEnd = scale.toCoordinate(Math.min(band, end));
    nodes.add(
        PlotShapes.styled(
            new Rectangle(scale.start(), 0, bandEnd - scale.start(), bottom), "love-band"));
    nodes.add(PlotShapes.upright(scale.toCoordinate(USUAL_BOUND), 0, bottom, "love-usual"));
    for (int i = 0; i < rows.size(); i++) {
      addRow(nodes, rows.get(i), names, scale, ROW * i + ROW / 2);
    }
    addAxis(nodes, scale, end, bottom);
    return nodes;
  }

  private static void addRow(
      List<Node> nodes, BalanceRow row, double names, Scale scale, double y) {
    nodes.add(PlotShapes.level(scale.start(), scale.end(), y, "forest-grid"));
    Text name = PlotShapes.styled(new Text(row.label()), "love-name");
    if (row.beyond()) {
      name.getStyleClass().add("love-beyond");
    }
    name.setY(y + 4);
    nodes.add(name);
    Text number = PlotShapes.styled(new Text(row.text()), "love-name", "love-number");
    number.setX(names + NUMBER - TextWidth.of(row.text(), Fonts.REGULAR, FONT_SIZE));
    number.setY(y + 4);
    nodes.add(number);
    if (row.before().isPresent() && row.after().isPresent()) {
      double from = scale.toCoordinate(row.before().getAsDouble());
      double to = scale.toCoordinate(row.after().getAsDouble());
      nodes.add(PlotShapes.level(Math.min(from, to), Math.max(from, to), y, "love-change"));
    }
    row.before().ifPresent(at -> nodes.add(point(scale, at, y, "love-hollow-point")));
    row.after().ifPresent(at -> nodes.add(point(scale, at, y, "love-solid-point")));
  }

  private static Node point(Scale scale, double at, double y, String style) {
    return PlotShapes.styled(new Circle(scale.toCoordinate(at), Math.floor(y) + 0.5, POINT), style);
  }

  private static void addAxis(List<Node> nodes, Scale scale, double end, double bottom) {
    nodes.add(PlotShapes.level(scale.start(), scale.end(), bottom, "forest-axis"));
    double step = STEP * Math.ceil(end / STEP / MOST_TICKS);
    for (double tick = 0; tick <= end + 1e-9; tick += step) {
      double x = scale.toCoordinate(tick);
      nodes.add(PlotShapes.upright(x, bottom, bottom + 4, "forest-axis"));
      nodes.add(PlotShapes.below(NumberWording.asNeeded(tick), x, bottom + 6));
    }
    nodes.add(
        PlotShapes.below(
            NumberWording.asNeeded(USUAL_BOUND), scale.toCoordinate(USUAL_BOUND), bottom + 6));
  }
}
