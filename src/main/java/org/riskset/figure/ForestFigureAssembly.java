package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/** Puts together what a forest plot shows. */
final class ForestFigureAssembly {
  private final Study study;
  private final CoxAnalysis analysis;
  private final FigureWords words;
  private final EstimateWords estimates;
  private final CurveRows curves;

  ForestFigureAssembly(Study study, CoxAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
    this.words = new FigureWords(study);
    this.curves = new CurveRows(study, analysis);
    this.estimates = new EstimateWords(study.endpoint().words(), analysis.outcome());
  }

  ForestFigure figure() {
    List<ForestRow> rows = rows();
    return new ForestFigure(
        words.forestTitle(),
        words.caption(),
        alternative(rows),
        Messages.text("figure.forest.axis"),
        Messages.text("figure.forest.term"),
        Messages.text("figure.forest.level"),
        Messages.text("figure.forest.ratioHeader", words.confidencePercent()),
        Messages.text("figure.forest.p"),
        words.eventsHeader(),
        RatioTicks.covering(rows, study.figure().forest()),
        rows);
  }

  private List<ForestRow> rows() {
    List<ForestRow> rows = new ArrayList<>();
    for (TermRows term : analysis.table()) {
      if (term.isCurve()) {
        rows.add(curves.row(term));
        continue;
      }
      for (int i = 0; i < term.levels().size(); i++) {
        rows.add(row(term, term.levels().get(i), i == 0));
      }
    }
    return rows;
  }

  private ForestRow row(TermRows term, TermLevel level, boolean first) {
    return new ForestRow(
        term.variable(),
        term.label(),
        label(term, level),
        first,
        level.n(),
        level.events(),
        univariable(term, level),
        estimates.of(term, level, level.multivariable()));
  }

  private @Nullable ForestEstimate univariable(TermRows term, TermLevel level) {
    return study.cox().univariable() && term.kind() != TermRows.Kind.INTERACTION
        ? estimates.of(term, level, level.univariable())
        : null;
  }

  /** A level or a function by its label, a number by its unit: "per year". */
  private static String label(TermRows term, TermLevel level) {
    if (!term.isNumber()) {
      return level.label();
    }
    if (term.kind() == TermRows.Kind.FUNCTION) {
      return Messages.text("figure.forest.perLogarithm");
    }
    String unit = term.unit();
    if (unit.isEmpty()) {
      return Messages.text("figure.forest.perUnit");
    }
    boolean plural = unit.endsWith("s") && unit.length() > 3;
    return Messages.text("figure.forest.per", plural ? unit.substring(0, unit.length() - 1) : unit);
  }

  private String alternative(List<ForestRow> rows) {
    String first =
        Messages.text(
            "figure.forest.alternative",
            words.endpointInSentence(),
            NumberWording.count(analysis.sample().n()),
            words.events(analysis.sample().events()));
    String second =
        rows.stream()
            .filter(row -> !(row.multivariable() instanceof ForestEstimate.Reference))
            .map(row -> row.term() + " " + row.label() + " " + row.multivariable().text())
            .collect(Collectors.joining("; "));
    return first + " " + Messages.text("figure.forest.alternative.rows", second);
  }
}
