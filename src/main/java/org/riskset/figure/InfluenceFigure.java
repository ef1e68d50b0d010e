package org.riskset.figure;

import java.util.List;
import org.riskset.study.Study;
import org.riskset.study.influence.InfluenceAnalysis;

/**
 * What each subject moves one coefficient of a Cox model by: a point for each subject.
 *
 * @param title what the figure is about
 * @param caption note that every copy carries, empty if none
 * @param alternative the figure in two sentences with numbers
 * @param subjectTitle title of the horizontal axis
 * @param changeTitle title of the vertical axis
 * @param changeBrief the same where there is little room
 * @param eventKey what subjects with the event are called
 * @param censoredKey what the others are called
 * @param subjects the horizontal axis
 * @param changes the vertical axis, standard errors
 * @param points the subjects, or some of them where there are many, from left to right
 */
public record InfluenceFigure(
    String title,
    String caption,
    String alternative,
    String subjectTitle,
    String changeTitle,
    String changeBrief,
    String eventKey,
    String censoredKey,
    ValueAxis subjects,
    ValueAxis changes,
    List<Point> points)
    implements Figure {

  /**
   * One subject.
   *
   * @param subject its number in the analysis, from 0
   * @param position its place on the horizontal axis
   * @param change what it moves the coefficient by, in standard errors
   * @param event whether it had the event
   * @param label number of its first data row, empty for all but those that move the coefficient
   *     most
   */
  public record Point(int subject, double position, double change, boolean event, String label) {}

  /** Copies the points. */
  public InfluenceFigure {
    points = List.copyOf(points);
  }

  /**
   * The figure of one coefficient.
   *
   * @param study the study with the model, which names the coefficient and the order
   */
  public static InfluenceFigure of(Study study, InfluenceAnalysis analysis) {
    return new InfluenceFigureAssembly(study, analysis).figure();
  }
}
