package org.riskset.figure.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.figure.CalibrationFigure;
import org.riskset.figure.PlotGeometry;
import org.riskset.figure.ValueAxis;

@DisplayName("A drawn calibration")
class CalibrationDrawingTest {
  private static final CalibrationFigure FIGURE =
      new CalibrationFigure(
          "Predicted and observed survival",
          "A note.",
          "Two groups.",
          "Predicted (%)",
          "Observed (%)",
          "P",
          "O",
          ValueAxis.percent(),
          List.of(
              new CalibrationFigure.Point(0.3, 0.6, 0.4, 0.8),
              new CalibrationFigure.Point(0.9, 1, Double.NaN, Double.NaN)));

  @Test
  @DisplayName("is a square on which points and limits stand where the geometry says")
  void points() {
    Drawn drawn = Drawn.onPaper(FIGURE, 493, 334);
    PlotGeometry geometry = (PlotGeometry) drawn.image().geometry();
    assertThat(geometry.plot().width()).isCloseTo(geometry.plot().height(), within(1e-9));
    assertThat(drawn.touchesEdge()).isFalse();
    double x = geometry.across().toCoordinate(0.3);
    for (double observed : new double[] {0.42, 0.6, 0.78}) {
      assertThat(drawn.opacity(x, geometry.upwards().toCoordinate(observed))).isGreaterThan(0.3);
    }
    assertThat(drawn.opacity(x, geometry.upwards().toCoordinate(0.36))).isZero();
    double second = geometry.across().toCoordinate(0.9);
    assertThat(drawn.opacity(second, geometry.upwards().toCoordinate(1))).isGreaterThan(0.9);
    assertThat(drawn.opacity(second, geometry.upwards().toCoordinate(0.95))).isZero();
  }

  @Test
  @DisplayName("fits a small screen")
  void small() {
    assertThat(Drawn.onScreen(FIGURE, 200, 160).touchesEdge()).isFalse();
  }
}
