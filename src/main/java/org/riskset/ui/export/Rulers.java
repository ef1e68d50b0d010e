package org.riskset.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import org.jspecify.annotations.Nullable;

/** Millimetres along the upper and the left edge of a sheet. */
final class Rulers extends Pane {
  /** Room that a ruler takes beside the sheet. */
  static final double THICKNESS = 20;

  private static final double SHORT = 2;
  private static final double MIDDLE = 4;
  private static final double LONG = 7;
  private static final double LEAST_GAP = 26;
  private static final int[] LABEL_STEPS = {10, 20, 50, 100};

  private @Nullable Drawn drawn;

  /** What the rulers were drawn for. */
  private record Drawn(
      double left, double top, double widthMm, double heightMm, double pixelsPerMm) {}

  Rulers() {
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("rulers");
  }

  /** Draws the rulers of a sheet whose upper left corner is at the given place. */
  void show(double left, double top, double widthMm, double heightMm, double pixelsPerMm) {
    Drawn wanted = new Drawn(left, top, widthMm, heightMm, pixelsPerMm);
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      draw(left, top, widthMm, heightMm, pixelsPerMm);
    }
  }

  private void draw(double left, double top, double widthMm, double heightMm, double pixelsPerMm) {
    List<Node> nodes = new ArrayList<>();
    Path ticks = new Path();
    ticks.getStyleClass().add("ruler-ticks");
    nodes.add(ticks);
    int labelStep = labelStep(pixelsPerMm);
    int tickStep = pixelsPerMm < 2 ? 10 : 2;
    for (int mm = 0; mm <= widthMm; mm += tickStep) {
      double x = Math.rint(left + mm * pixelsPerMm) + 0.5;
      ticks.getElements().add(new MoveTo(x, top - 4));
      ticks.getElements().add(new LineTo(x, top - 4 - length(mm)));
      if (mm % labelStep == 0 && (widthMm - mm) * pixelsPerMm > LEAST_GAP) {
        nodes.add(label(mm, x + 3, top - 4 - LONG, false));
      }
    }
    for (int mm = 0; mm <= heightMm; mm += tickStep) {
      double y = Math.rint(top + mm * pixelsPerMm) + 0.5;
      ticks.getElements().add(new MoveTo(left - 4, y));
      ticks.getElements().add(new LineTo(left - 4 - length(mm), y));
      if (mm % labelStep == 0 && mm > 0) {
        nodes.add(label(mm, left - 4 - LONG, y - 3, true));
      }
    }
    getChildren().setAll(nodes);
  }

  private static int labelStep(double pixelsPerMm) {
    for (int step : LABEL_STEPS) {
      if (step * pixelsPerMm >= LEAST_GAP) {
        return step;
      }
    }
    return LABEL_STEPS[LABEL_STEPS.length - 1];
  }

  private static double length(int mm) {
    if (mm % 10 == 0) {
      return LONG;
    }
    return mm % 5 == 0 ? MIDDLE : SHORT;
  }

  private static Text label(int mm, double x, double y, boolean upright) {
    Text text = new Text(Integer.toString(mm));
    text.getStyleClass().add("ruler-label");
    text.setTextOrigin(VPos.BOTTOM);
    text.setX(x);
    text.setY(y + (upright ? 0 : 5));
    if (upright) {
      text.getTransforms().add(new Rotate(-90, x, y));
    }
    return text;
  }
}
