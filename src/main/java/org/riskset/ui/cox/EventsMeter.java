package org.riskset.ui.cox;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.riskset.ui.control.Texts;

/** Events per coefficient on a scale from 0 to 15, with bands that end at 5 and 10. */
final class EventsMeter extends Region {
  private static final double SCALE_END = 15;
  private static final double BAR_TOP = 6;
  private static final double BAR_HEIGHT = 8;
  private static final double LABEL_TOP = 18;
  private static final double HEIGHT = 34;
  private static final double GAP = 1;

  private final List<Region> bands = List.of(band("stop"), band("caution"), band("ok"));
  private final List<Label> labels = List.of(mark("0"), mark("5"), mark("10"), mark("15+"));
  private final Polygon marker = new Polygon(-6, 0, 6, 0, 0, 11);
  private double ratio = Double.NaN;

  EventsMeter() {
    marker.getStyleClass().add("meter-marker");
    getChildren().addAll(bands);
    getChildren().addAll(labels);
    getChildren().add(marker);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  private static Region band(String severity) {
    Region band = new Region();
    band.getStyleClass().addAll("meter-band", "meter-" + severity);
    return band;
  }

  private static Label mark(String text) {
    return Texts.label(text, "caption");
  }

  /** Puts the marker where the model stands. */
  void show(double eventsPerCoefficient, String spoken) {
    ratio = eventsPerCoefficient;
    setAccessibleText(spoken);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double third = width / bands.size();
    for (int i = 0; i < bands.size(); i++) {
      bands
          .get(i)
          .resizeRelocate(
              i * third + (i == 0 ? 0 : GAP), BAR_TOP, third - (i == 0 ? 0 : GAP), BAR_HEIGHT);
    }
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      double labelWidth = label.prefWidth(-1);
      double wanted = i * third - labelWidth / 2;
      double x = Math.max(0, Math.min(wanted, width - labelWidth));
      label.resizeRelocate(Math.rint(x), LABEL_TOP, labelWidth, label.prefHeight(-1));
    }
    marker.setVisible(!Double.isNaN(ratio));
    marker.setTranslateX(Math.min(ratio, SCALE_END) / SCALE_END * width);
    marker.setTranslateY(BAR_TOP - 4);
  }
}
