package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.figure.InfluenceFigure;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.RatioWording;
import org.riskset.study.Study;
import org.riskset.study.influence.InfluenceAnalysis;
import org.riskset.study.influence.InfluenceSubjects;
import org.riskset.study.influence.InfluencedCoefficient;
import org.riskset.study.influence.InfluentialSubject;

/** Words who moves which coefficient by how much. */
final class InfluenceWords {
  private static final int DECIMALS = 2;
  private static final int FINE = 3;

  private final Study study;
  private final InfluenceAnalysis analysis;
  private final InfluenceSubjects subjects;

  /** Column that names patients, or null: never the one that names clusters. */
  private final @Nullable Column identifier;

  InfluenceWords(Study study, Cohort cohort, InfluenceAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
    subjects = analysis.subjects();
    identifier =
        cohort.columns().stream()
            .filter(column -> subjects.column() == null)
            .filter(
                column -> study.cohort().dictionary().describe(column).role() == Role.IDENTIFIER)
            .findFirst()
            .orElse(null);
  }

  /** Heading of the column that names subjects; empty if only rows do. */
  String nameHeading() {
    String column = subjects.column();
    if (column == null && identifier != null) {
      column = identifier.name();
    }
    return column == null ? "" : study.cohort().dictionary().label(column);
  }

  private String name(int subject) {
    if (subjects.column() != null) {
      return subjects.name(subject);
    }
    return identifier == null ? "" : identifier.text(subjects.row(subject) - 1);
  }

  /** "SYN-017 (row 17)", or "Row 17". */
  private String inSentence(int subject) {
    String name = name(subject);
    String row = Integer.toString(subjects.row(subject));
    return name.isEmpty()
        ? Messages.text("influence.row", row)
        : Messages.text("influence.namedRow", name, row);
  }

  InfluenceRow row(InfluentialSubject moved) {
    InfluencedCoefficient coefficient = analysis.coefficients().get(moved.coefficient());
    List<String> ratios = ratios(coefficient, moved.change());
    return new InfluenceRow(
        name(moved.subject()),
        Integer.toString(subjects.row(moved.subject())),
        coefficient.label(),
        NumberWording.fixed(moved.change(), DECIMALS),
        ratios.get(0),
        ratios.get(1),
        NumberWording.oneDecimal(subjects.time(moved.subject())),
        outcome(moved.subject()));
  }

  /** The hazard ratio with the subject and without, told apart by a third decimal if need be. */
  private static List<String> ratios(InfluencedCoefficient coefficient, double change) {
    if (coefficient.partOfCurve()) {
      String none = Messages.text("figure.forest.curve");
      return List.of(none, none);
    }
    double with = coefficient.hazardRatio();
    double without = coefficient.hazardRatioWithout(change);
    return RatioWording.value(with).equals(RatioWording.value(without))
        ? List.of(NumberWording.fixed(with, FINE), NumberWording.fixed(without, FINE))
        : List.of(RatioWording.value(with), RatioWording.value(without));
  }

  private String outcome(int subject) {
    return subjects.event(subject)
        ? study.endpoint().words().occurred()
        : study.endpoint().words().notOccurred();
  }

  String verdict() {
    return analysis.most().map(this::verdict).orElse("");
  }

  private String verdict(InfluentialSubject moved) {
    InfluencedCoefficient coefficient = analysis.coefficients().get(moved.coefficient());
    String change = NumberWording.fixed(Math.abs(moved.change()), DECIMALS);
    return coefficient.partOfCurve()
        ? Messages.text(
            "influence.verdict.curve", inSentence(moved.subject()), coefficient.label(), change)
        : Messages.text(
            "influence.verdict",
            inSentence(moved.subject()),
            coefficient.label(),
            ratios(coefficient, moved.change()).get(0),
            ratios(coefficient, moved.change()).get(1),
            change);
  }

  String point(InfluenceFigure.Point point) {
    return Messages.text(
        "influence.point",
        inSentence(point.subject()),
        NumberWording.fixed(point.change(), DECIMALS),
        outcome(point.subject()),
        time(point.subject()));
  }

  private String time(int subject) {
    String unit = study.cohort().dictionary().timeUnit();
    String time = NumberWording.oneDecimal(subjects.time(subject));
    return unit == null ? time : time + " " + unit;
  }

  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(Messages.text("influence.meaning"));
    remarks.add(Messages.text("influence.keep"));
    String column = subjects.column();
    if (column != null) {
      remarks.add(Messages.text("influence.clusters", study.cohort().dictionary().label(column)));
    }
    if (study.sample().variance().robust()) {
      remarks.add(Messages.text("influence.robust"));
    }
    return remarks;
  }
}
