package org.riskset.figure.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.figure.Area;
import org.riskset.figure.CohortStudy;
import org.riskset.figure.ForestEstimate;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestGeometry;
import org.riskset.figure.ForestRow;
import org.riskset.figure.RatioTicks;

@DisplayName("A drawn forest plot")
class ForestDrawingTest {
  private static final ForestEstimate REFERENCE = new ForestEstimate.Reference("reference");

  @Test
  @DisplayName("has a band for every row and finds rows by height")
  void rows() {
    ForestFigure figure = CohortStudy.forest(CohortStudy.modelled("arm", "sex", "rN"));
    ForestGeometry geometry = Drawn.onPaper(figure, 493, 334).forest();
    assertThat(geometry.rows()).hasSameSizeAs(figure.rows());
    for (int i = 0; i < figure.rows().size(); i++) {
      assertThat(geometry.rowAt(geometry.rows().get(i).centreY())).hasValue(i);
    }
    assertThat(geometry.rowAt(geometry.plot().y() - 5)).isEmpty();
  }

  @Test
  @DisplayName("an estimate stands where the geometry says")
  void estimates() {
    Drawn drawn = drawn(estimate(2, 1.5, 3));
    ForestGeometry geometry = drawn.forest();
    Area row = geometry.rows().get(1);
    double x = geometry.ratio().toCoordinate(2);
    assertThat(drawn.inkCentreX(new Area(x - 3, row.centreY() - 0.3, 6, 0.6)))
        .isCloseTo(x, within(0.6));
    assertThat(drawn.opacity(geometry.ratio().toCoordinate(1.6), row.centreY())).isEqualTo(1);
    assertThat(drawn.opacity(geometry.ratio().toCoordinate(1.4), row.centreY())).isZero();
    assertThat(drawn.opacity(geometry.ratio().toCoordinate(3.2), row.centreY())).isZero();
  }

  @Test
  @DisplayName("limits beyond the axis end in arrows at its edge")
  void arrows() {
    Drawn clipped = drawn(estimate(2, 0.001, 900));
    Drawn inside = drawn(estimate(2, 1.5, 3));
    assertThat(armOfArrow(clipped, true)).isGreaterThan(0.5);
    assertThat(armOfArrow(clipped, false)).isGreaterThan(0.5);
    assertThat(armOfArrow(inside, true)).isZero();
    assertThat(armOfArrow(inside, false)).isZero();
  }

  /** Ink where an arm of the arrowhead is: off the line's height, just inside the axis. */
  private static double armOfArrow(Drawn drawn, boolean right) {
    ForestGeometry geometry = drawn.forest();
    double edge = right ? geometry.plot().right() : geometry.plot().x();
    double inside = right ? -1.6 : 1.6;
    return drawn.opacity(edge + inside, geometry.rows().get(1).centreY() - 1.3);
  }

  @Test
  @DisplayName("a row without an estimate says so and has no mark")
  void absent() {
    Drawn drawn =
        drawn(new ForestEstimate.Absent("not estimable: no deaths in this level", "not estimable"));
    ForestGeometry geometry = drawn.forest();
    Area row = geometry.rows().get(1);
    Area words = new Area(geometry.plot().right() + 4, row.y(), 100, row.height());
    assertThat(drawn.inkCentreX(words)).isNotNaN();
    assertThat(drawn.opacity(geometry.ratio().toCoordinate(0.2), row.centreY())).isZero();
  }

  @Test
  @DisplayName("narrow figures put terms above their rows and still draw a plot")
  void narrow() {
    ForestFigure figure = CohortStudy.forest(CohortStudy.modelled("arm", "sex", "rN"));
    ForestGeometry geometry = Drawn.onPaper(figure, 252, 300).forest();
    assertThat(geometry.plot().width()).isGreaterThan(60);
    double gap = geometry.rows().get(2).y() - geometry.rows().get(1).bottom();
    assertThat(gap).as("the second term's own line").isGreaterThan(5);
  }

  private static Drawn drawn(ForestEstimate estimate) {
    ForestFigure figure =
        new ForestFigure(
            "",
            "",
            "",
            "Hazard ratio, log scale",
            "Term",
            "Level",
            "HR (95% CI)",
            "p",
            "Deaths",
            new RatioTicks(0.1, 10, List.of(0.1, 1.0, 10.0)),
            List.of(
                new ForestRow("arm", "Arm", "non-RT", true, 23, 17, null, REFERENCE),
                new ForestRow("arm", "Arm", "RT", false, 72, 46, null, estimate)));
    return Drawn.onPaper(figure, 493, 200);
  }

  private static ForestEstimate estimate(double ratio, double lower, double upper) {
    return new ForestEstimate.Estimated(ratio, lower, upper, "2.00 (1.50–3.00)", "0.03");
  }
}
