package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Scale;
import org.riskset.figure.TimeTicks;
import org.riskset.messages.NumberWording;
import org.riskset.study.timevarying.CoefficientCourse;
import org.riskset.study.timevarying.CoefficientCourse.Point;
import org.riskset.study.timevarying.CoefficientCourse.Smooth;
import org.riskset.ui.figure.RoundAxis;

/** A coefficient along time: residuals as points, the curve with its band, the constant dashed. */
final class CoursePlot extends Region {
  private static final double HEIGHT = 150;
  private static final double LEFT = 26;
  private static final double RIGHT = 4;
  private static final double TOP = 6;
  private static final double BOTTOM = 32;
  private static final double POINT = 2.2;
  private static final int MOST_TIMES = 6;

  private final CoefficientCourse course;
  private final RoundAxis axis;
  private final TimeTicks ticks;
  private final String unit;

  CoursePlot(CoefficientCourse course, @Nullable String unit) {
    this.course = course;
    this.axis = CourseAxis.of(course);
    this.unit = unit == null ? "" : unit;
    double last = course.points().stream().mapToDouble(Point::time).max().orElse(1);
    TimeTicks all = TimeTicks.of(last, unit, OptionalDouble.empty(), OptionalDouble.empty());
    this.ticks = all.everyNth(1 + (all.times().size() - 1) / MOST_TIMES);
    setId("course");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  /** Points that the axis leaves out, so that the curve can be seen. */
  int outside() {
    return (int) course.points().stream().filter(point -> !axis.holds(point.value())).count();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() > LEFT + RIGHT) {
      getChildren().setAll(nodes());
    }
  }

  private List<Node> nodes() {
    Scale time = Scale.linear(0, ticks.end(), LEFT, getWidth() - RIGHT);
    Scale value = Scale.linear(axis.lower(), axis.upper(), HEIGHT - BOTTOM, TOP);
    List<Node> nodes = new ArrayList<>();
    addTicks(nodes, time, value);
    addBand(nodes, time, value);
    double constant = Math.rint(value.toCoordinate(course.constant())) + 0.5;
    nodes.add(styled(new Line(LEFT, constant, getWidth() - RIGHT, constant), "course-constant"));
    for (Point point : course.points()) {
      if (axis.holds(point.value())) {
        double x = time.toCoordinate(point.time());
        nodes.add(styled(new Circle(x, value.toCoordinate(point.value()), POINT), "course-point"));
      }
    }
    return nodes;
  }

  private void addTicks(List<Node> nodes, Scale time, Scale value) {
    for (double tick : axis.ticks()) {
      double y = Math.rint(value.toCoordinate(tick)) + 0.5;
      nodes.add(styled(new Line(LEFT, y, getWidth() - RIGHT, y), "forest-grid"));
      Text label = text(NumberWording.asNeeded(tick));
      label.relocate(LEFT - 6 - label.getLayoutBounds().getWidth(), y - 8);
      nodes.add(label);
    }
    List<String> labels = ticks.labels();
    for (int i = 0; i < labels.size(); i++) {
      Text label = text(labels.get(i));
      double half = label.getLayoutBounds().getWidth() / 2;
      label.relocate(time.toCoordinate(ticks.times().get(i)) - half, HEIGHT - BOTTOM + 4);
      nodes.add(label);
    }
    Text name = text(unit);
    name.relocate((LEFT + getWidth() - name.getLayoutBounds().getWidth()) / 2, HEIGHT - 14);
    nodes.add(name);
  }

  private void addBand(List<Node> nodes, Scale time, Scale value) {
    List<Smooth> smooth = course.smooth();
    Polygon band = new Polygon();
    Polyline curve = new Polyline();
    for (Smooth at : smooth) {
      double x = time.toCoordinate(at.time());
      curve.getPoints().addAll(x, value.toCoordinate(at.value()));
      band.getPoints().addAll(x, value.toCoordinate(at.upper()));
    }
    for (int i = smooth.size() - 1; i >= 0; i--) {
      band.getPoints().add(time.toCoordinate(smooth.get(i).time()));
      band.getPoints().add(value.toCoordinate(smooth.get(i).lower()));
    }
    nodes.add(styled(band, "course-band"));
    nodes.add(styled(curve, "course-smooth"));
  }

  private static Text text(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("course-tick");
    return text;
  }

  private static Node styled(Node node, String style) {
    node.getStyleClass().add(style);
    return node;
  }
}
