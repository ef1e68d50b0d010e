package org.riskset.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.Study;
import org.riskset.study.influence.InfluenceAnalysis;
import org.riskset.study.influence.InfluenceSubjects;
import org.riskset.study.influence.InfluencedCoefficient;

/** Puts together what a figure of influence shows. */
final class InfluenceFigureAssembly {
  private static final int NAMED = 3;
  private static final int DECIMALS = 2;

  private final Study study;
  private final InfluenceSubjects subjects;
  private final InfluencedCoefficient coefficient;
  private final double[] changes;
  private final int[] largest;
  private final FigureWords words;

  InfluenceFigureAssembly(Study study, InfluenceAnalysis analysis) {
    this.study = study;
    subjects = analysis.subjects();
    int chosen = analysis.coefficient(study.cox().influence().coefficient());
    coefficient = analysis.coefficients().get(chosen);
    changes = analysis.changes(chosen);
    largest = ThinnedPoints.largest(changes, NAMED);
    words = new FigureWords(study);
  }

  InfluenceFigure figure() {
    boolean byRow = study.cox().influence().order() == InfluenceSpec.Order.ROWS;
    double[] positions = byRow ? rows() : ranks();
    List<InfluenceFigure.Point> points = points(positions);
    String title =
        Messages.text("figure.influence.title", coefficient.label(), words.endpointInSentence());
    return new InfluenceFigure(
        title,
        caption(points.size()),
        alternative(title),
        byRow ? rowTitle() : Messages.text("figure.influence.bySize"),
        Messages.text("figure.influence.change", coefficient.label()),
        Messages.text("figure.influence.change.brief", coefficient.label()),
        study.endpoint().words().singular(),
        Messages.text("figure.influence.censored"),
        axis(positions, 0),
        axis(changes, 0),
        points);
  }

  private String rowTitle() {
    return Messages.text(
        subjects.column() == null ? "figure.influence.byRow" : "figure.influence.byFirstRow");
  }

  private static ValueAxis axis(double[] values, double also) {
    double least = DoubleStream.of(values).reduce(also, Math::min);
    double most = DoubleStream.of(values).reduce(also, Math::max);
    return ValueAxis.between(least, most);
  }

  private double[] rows() {
    return IntStream.range(0, subjects.size()).mapToDouble(subjects::row).toArray();
  }

  /** Places from the largest change downwards to the largest upwards, from 1. */
  private double[] ranks() {
    int[] order =
        IntStream.range(0, changes.length)
            .boxed()
            .sorted(Comparator.comparingDouble(subject -> changes[subject]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[order.length];
    for (int place = 0; place < order.length; place++) {
      ranks[order[place]] = place + 1.0;
    }
    return ranks;
  }

  private List<InfluenceFigure.Point> points(double[] positions) {
    Set<Integer> named = Arrays.stream(largest).boxed().collect(Collectors.toSet());
    List<InfluenceFigure.Point> points = new ArrayList<>();
    for (int subject : ThinnedPoints.of(changes)) {
      points.add(
          new InfluenceFigure.Point(
              subject,
              positions[subject],
              changes[subject],
              subjects.event(subject),
              named.contains(subject) ? Integer.toString(subjects.row(subject)) : ""));
    }
    points.sort(Comparator.comparingDouble(InfluenceFigure.Point::position));
    return points;
  }

  /** The note of the study, and how many points there are where some are left out. */
  private String caption(int drawn) {
    String note = words.caption();
    if (drawn == changes.length) {
      return note;
    }
    String thinned =
        Messages.text(
            "figure.influence.thinned",
            NumberWording.count(drawn),
            NumberWording.count(changes.length));
    return note.isEmpty() ? thinned : thinned + " " + note;
  }

  private String alternative(String title) {
    String most =
        Arrays.stream(largest)
            .mapToObj(
                subject ->
                    Messages.text(
                        "figure.influence.alternative.subject",
                        Integer.toString(subjects.row(subject)),
                        NumberWording.fixed(changes[subject], DECIMALS)))
            .collect(Collectors.joining("; "));
    return Messages.text(
        subjects.column() == null
            ? "figure.influence.alternative"
            : "figure.influence.alternative.clusters",
        title,
        NumberWording.count(changes.length),
        most);
  }
}
