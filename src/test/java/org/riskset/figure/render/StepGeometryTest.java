package org.riskset.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.riskset.figure.Steps;

@DisplayName("Paths of step functions")
class StepGeometryTest {
  private static final double NONE = Double.NaN;

  @Test
  @DisplayName("a curve is one path of horizontal and vertical lines")
  void curve() {
    Steps steps = steps(new double[] {0, 2, 5}, new double[] {1, 0.5, 0.25});
    assertThat(points(geometry(10).curve(steps, 0, 10)))
        .containsExactly("M0.0,1.0", "L2.0,1.0", "L2.0,0.5", "L5.0,0.5", "L5.0,0.25");
  }

  @Test
  @DisplayName("the tail takes over where the main part ends")
  void parts() {
    Steps steps = steps(new double[] {0, 2, 5, 7}, new double[] {1, 0.5, 0.25, 0.25});
    assertThat(points(geometry(10).curve(steps, 0, 2)))
        .containsExactly("M0.0,1.0", "L2.0,1.0", "L2.0,0.5");
    assertThat(points(geometry(10).curve(steps, 2, 7)))
        .containsExactly("M2.0,0.5", "L5.0,0.5", "L5.0,0.25", "L7.0,0.25");
  }

  @Test
  @DisplayName("a drop at time 0 is drawn")
  void dropAtTheStart() {
    Steps steps = steps(new double[] {0, 0, 3}, new double[] {1, 0.8, 0.8});
    assertThat(points(geometry(10).curve(steps, 0, 10)))
        .containsExactly("M0.0,1.0", "L0.0,0.8", "L3.0,0.8");
  }

  @Test
  @DisplayName("nothing is drawn past the end of the axis")
  void axisEndsFirst() {
    Steps steps = steps(new double[] {0, 2, 50}, new double[] {1, 0.5, 0});
    assertThat(points(geometry(10).curve(steps, 0, 60))).last().isEqualTo("L10.0,0.5");
  }

  @Test
  @DisplayName("a band leaves out where limits do not exist")
  void band() {
    Steps steps =
        new Steps(
            new double[] {0, 2, 4, 6},
            new double[] {1, 0.8, 0.5, 0},
            new double[] {NONE, 0.6, 0.2, NONE},
            new double[] {NONE, 0.9, 0.7, NONE});
    assertThat(points(geometry(10).band(steps)))
        .containsExactly(
            "M2.0,0.9",
            "L4.0,0.9",
            "L4.0,0.7",
            "L6.0,0.7",
            "L6.0,0.2",
            "L4.0,0.2",
            "L4.0,0.6",
            "L2.0,0.6",
            "Z");
  }

  @Test
  @DisplayName(
      "100,000 steps give no more points than the figure is wide, none off by a step's width")
  void longCurves() {
    int n = 100_000;
    double[] times = new double[n + 1];
    double[] values = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      times[i] = 10.0 * i / n;
      values[i] = 1 - (double) i / n;
    }
    StepGeometry geometry = new StepGeometry(t -> 50 * t, s -> s, 10, CurveRenderer.RESOLUTION);
    List<double[]> drawn = coordinates(geometry.curve(steps(times, values), 0, 10));
    assertThat(drawn).hasSizeLessThan(2 * (int) (500 / CurveRenderer.RESOLUTION) + 4);
    for (double[] point : drawn) {
      double truth = 1 - point[0] / 500;
      assertThat(Math.abs(point[1] - truth) * 500)
          .isLessThanOrEqualTo(2 * CurveRenderer.RESOLUTION);
    }
  }

  private static StepGeometry geometry(double end) {
    return new StepGeometry(t -> t, s -> s, end, 0);
  }

  private static Steps steps(double[] times, double[] values) {
    double[] none = new double[times.length];
    Arrays.fill(none, NONE);
    return new Steps(times, values, none, none);
  }

  private static List<double[]> coordinates(Path2D path) {
    List<double[]> points = new ArrayList<>();
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      double[] point = new double[6];
      i.currentSegment(point);
      points.add(point);
    }
    return points;
  }

  private static List<String> points(Path2D path) {
    List<String> points = new ArrayList<>();
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      double[] point = new double[6];
      int kind = i.currentSegment(point);
      String letter = kind == PathIterator.SEG_MOVETO ? "M" : "L";
      points.add(kind == PathIterator.SEG_CLOSE ? "Z" : letter + point[0] + "," + point[1]);
    }
    return points;
  }
}
