package org.riskset.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.figure.InfluenceFigure;
import org.riskset.figure.PlotGeometry;
import org.riskset.figure.ValueAxis;

@DisplayName("A drawn influence")
class InfluenceDrawingTest {
  private static final ValueAxis ROWS =
      new ValueAxis(0, 10, List.of(0.0, 10.0), List.of("0", "10"), List.of(0.0));
  private static final ValueAxis CHANGES =
      new ValueAxis(-1, 1, List.of(-1.0, 0.0, 1.0), List.of("−1", "0", "1"), List.of(0.0));
  private static final InfluenceFigure FIGURE =
      new InfluenceFigure(
          "Influence",
          "A note.",
          "Two rows.",
          "Row of the data",
          "Change (standard errors)",
          "Change",
          "death",
          "censored",
          ROWS,
          CHANGES,
          List.of(
              new InfluenceFigure.Point(0, 4, 0.5, true, ""),
              new InfluenceFigure.Point(1, 10, -0.5, false, "10")));

  @Test
  @DisplayName("fills points of events and leaves others open, where the geometry says")
  void points() {
    Drawn drawn = Drawn.onPaper(FIGURE, 493, 334);
    PlotGeometry geometry = (PlotGeometry) drawn.image().geometry();
    double filled = geometry.across().toCoordinate(4);
    assertThat(drawn.opacity(filled, geometry.upwards().toCoordinate(0.5))).isGreaterThan(0.9);
    double open = geometry.across().toCoordinate(10);
    double level = geometry.upwards().toCoordinate(-0.5);
    assertThat(drawn.opacity(open, level)).isZero();
    assertThat(drawn.opacity(open - 1.6, level)).isGreaterThan(0.3);
    assertThat(drawn.touchesEdge()).isFalse();
  }

  @Test
  @DisplayName("fits a small screen")
  void small() {
    assertThat(Drawn.onScreen(FIGURE, 200, 160).touchesEdge()).isFalse();
  }
}
