package org.riskset.ui.survival;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Area;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.SurvivalGeometry;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.ui.figure.FigureView;

/** The figure of the Survival room with its crosshair and read-out. */
final class SurvivalPlot extends Region {
  private final SurvivalViewModel model;
  private final FigureView view;
  private final CrosshairLayer layer = new CrosshairLayer();
  private final ReadOutPane readOut = new ReadOutPane();
  private @Nullable SurvivalFigure figure;

  SurvivalPlot(SurvivalViewModel model, FigureView view) {
    this.model = model;
    this.view = view;
    setId("survival-plot");
    getStyleClass().add("survival-plot");
    setFocusTraversable(true);
    getChildren().addAll(view, layer, readOut);
    setOnMouseMoved(this::pointAt);
    setOnMouseDragged(this::pointAt);
    setOnMousePressed(pressed -> requestFocus());
    setOnMouseExited(left -> model.crosshair().hide());
    setOnKeyPressed(this::press);
    view.geometryProperty().addListener((property, old, geometry) -> showCrosshair());
    model.crosshair().readOutProperty().addListener((property, old, read) -> showCrosshair());
    model.readOutWantedProperty().addListener((property, old, wanted) -> showCrosshair());
    showCrosshair();
  }

  /** Draws other results. */
  void show(Study study, SurvivalAnalysis analysis, @Nullable ComparisonAnalysis comparison) {
    SurvivalFigure drawn = SurvivalFigure.of(study, analysis, comparison);
    figure = drawn;
    view.show(drawn);
    SurvivalScale scale = study.figure().survival().scale();
    model.crosshair().read(analysis.curves(), drawn.ticks(), scale);
  }

  private @Nullable SurvivalGeometry geometry() {
    return view.geometryProperty().get() instanceof SurvivalGeometry geometry ? geometry : null;
  }

  private void pointAt(MouseEvent event) {
    SurvivalGeometry geometry = geometry();
    if (geometry != null && geometry.plot().contains(event.getX(), event.getY())) {
      double time = geometry.time().toValue(event.getX());
      double pixel = geometry.time().toValue(event.getX() + 1) - time;
      model.crosshair().pointAt(time, pixel);
    } else {
      model.crosshair().hide();
    }
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> step(event, -1);
      case RIGHT -> step(event, 1);
      case ESCAPE -> model.crosshair().hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(KeyEvent event, int direction) {
    if (event.isShiftDown()) {
      model.crosshair().stepToEvent(direction);
    } else {
      model.crosshair().step(direction);
    }
  }

  private void showCrosshair() {
    ReadOut read = model.crosshair().readOut();
    SurvivalGeometry geometry = geometry();
    layer.show(read, geometry);
    readOut.setVisible(read != null && geometry != null && model.readOutWantedProperty().get());
    if (read != null && readOut.isVisible()) {
      readOut.show(read, model.screen().study());
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    view.resizeRelocate(0, 0, getWidth(), getHeight());
    layer.resizeRelocate(0, 0, getWidth(), getHeight());
    SurvivalGeometry geometry = geometry();
    SurvivalFigure drawn = figure;
    if (readOut.isVisible() && geometry != null && drawn != null) {
      double width = readOut.prefWidth(-1);
      double height = readOut.prefHeight(-1);
      Area place = Corner.emptiest(drawn, geometry, width, height).place(geometry, width, height);
      readOut.resizeRelocate(Math.rint(place.x()), Math.rint(place.y()), width, height);
    }
  }
}
