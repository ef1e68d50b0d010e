package org.riskset.ui.forest;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestRow;
import org.riskset.figure.Scale;

/**
 * One row of the plot column: hollow circle for the term alone, solid square for the whole model,
 * which may be hollow too, each with its limits. Limits beyond the axis end in arrows; a reference
 * is a dot at 1.
 */
final class ForestMark extends Region {
  private static final double UPPER = 0.34;
  private static final double LOWER = 0.66;
  private static final double CIRCLE = 3.5;
  private static final double REFERENCE = 2;
  private static final double ARROW = 4;

  private @Nullable ForestRow row;
  private @Nullable RatioAxis axis;
  private @Nullable Drawn drawn;
  private boolean hollow;

  /** What the marks were drawn for. */
  private record Drawn(
      ForestRow row, RatioAxis axis, boolean hollow, double width, double height) {}

  ForestMark() {
    setMouseTransparent(true);
  }

  void show(@Nullable ForestRow shown, @Nullable RatioAxis shared, boolean withoutFilling) {
    row = shown;
    hollow = withoutFilling;
    axis = shared;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    ForestRow shown = row;
    RatioAxis shared = axis;
    if (shown == null || shared == null || getWidth() <= 0) {
      drawn = null;
      getChildren().clear();
      return;
    }
    Drawn wanted = new Drawn(shown, shared, hollow, getWidth(), getHeight());
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      draw(shown, shared);
    }
  }

  private void draw(ForestRow shown, RatioAxis shared) {
    Scale scale = shared.over(getWidth());
    List<Node> nodes = new ArrayList<>();
    for (double tick : shared.ticks().ratios()) {
      nodes.add(
          styled(upright(scale.toCoordinate(tick)), tick == 1 ? "forest-one" : "forest-grid"));
    }
    shared
        .compared()
        .ifPresent(r -> nodes.add(styled(upright(scale.toCoordinate(r)), "forest-compared")));
    boolean both = shown.univariableEstimate().isPresent();
    shown.univariableEstimate().ifPresent(estimate -> addUnivariable(nodes, estimate, scale));
    addMultivariable(nodes, shown, scale, shared, getHeight() * (both ? LOWER : 0.5));
    getChildren().setAll(nodes);
  }

  private Line upright(double x) {
    double crisp = Math.floor(x) + 0.5;
    return new Line(crisp, 0, crisp, getHeight());
  }

  private void addUnivariable(List<Node> nodes, ForestEstimate estimate, Scale scale) {
    if (estimate instanceof ForestEstimate.Estimated known) {
      double y = getHeight() * UPPER;
      addLimits(nodes, known, scale, y, "forest-univariable");
      nodes.add(styled(new Circle(within(known.ratio(), scale), y, CIRCLE), "forest-circle"));
    }
  }

  private void addMultivariable(
      List<Node> nodes, ForestRow shown, Scale scale, RatioAxis shared, double y) {
    if (shown.multivariable() instanceof ForestEstimate.Estimated known) {
      addLimits(nodes, known, scale, y, "forest-multivariable");
      double side = shared.side(shown.events());
      double x = within(known.ratio(), scale);
      String filling = hollow ? "forest-hollow" : "forest-square";
      nodes.add(styled(new Rectangle(x - side / 2, y - side / 2, side, side), filling));
    } else if (shown.multivariable() instanceof ForestEstimate.Reference) {
      nodes.add(
          styled(
              new Circle(Math.floor(scale.toCoordinate(1)) + 0.5, getHeight() / 2, REFERENCE),
              "forest-square"));
    }
  }

  private static void addLimits(
      List<Node> nodes, ForestEstimate.Estimated known, Scale scale, double y, String style) {
    if (Double.isNaN(known.lower()) || Double.isNaN(known.upper())) {
      return;
    }
    double left = within(known.lower(), scale);
    double right = within(known.upper(), scale);
    nodes.add(styled(new Line(left, y, right, y), style));
    if (!(known.lower() >= scale.lower() * (1 - 1e-9))) {
      nodes.add(arrow(left, y, ARROW, style));
    }
    if (!(known.upper() <= scale.upper() * (1 + 1e-9))) {
      nodes.add(arrow(right, y, -ARROW, style));
    }
  }

  private static Node arrow(double tip, double y, double back, String style) {
    double half = ARROW * 0.75;
    return styled(new Polyline(tip + back, y - half, tip, y, tip + back, y + half), style);
  }

  private static double within(double ratio, Scale scale) {
    return scale.toCoordinate(Math.max(scale.lower(), Math.min(ratio, scale.upper())));
  }

  private static Node styled(Node node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
