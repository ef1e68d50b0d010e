package org.riskset.figure;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.messages.PValueWording;
import org.riskset.model.Term;
import org.riskset.statistics.cox.CoefficientTests;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermRows;

/** Rows of splines: their coefficients are not read one by one, but tested together. */
final class CurveRows {
  private final Study study;
  private final CoxAnalysis analysis;

  CurveRows(Study study, CoxAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
  }

  /** The one row of a term that is a curve. */
  ForestRow row(TermRows term) {
    return new ForestRow(
        term.variable(),
        spline(term).map(this::column).orElseGet(term::label),
        spline(term).map(CurveRows::form).orElse(""),
        true,
        term.levels().get(0).n(),
        term.levels().get(0).events(),
        study.cox().univariable() ? univariable(term) : null,
        curve(test(analysis, term)));
  }

  private Optional<Term.Spline> spline(TermRows term) {
    return study.cox().terms().stream()
        .filter(Term.Spline.class::isInstance)
        .map(Term.Spline.class::cast)
        .filter(spline -> spline.label().equals(term.variable()))
        .findFirst();
  }

  private String column(Term.Spline spline) {
    return study.cohort().dictionary().label(spline.column());
  }

  /** "spline, 3 df". */
  private static String form(Term.Spline spline) {
    return Messages.text("figure.forest.spline." + spline.kind().name(), spline.size());
  }

  private @Nullable ForestEstimate univariable(TermRows term) {
    return analysis.univariable().stream()
        .filter(alone -> alone.columns().get(0).variable().equals(term.variable()))
        .findFirst()
        .map(alone -> curve(test(alone, term)))
        .orElse(null);
  }

  private static ForestEstimate curve(Optional<ChiSquareTest> test) {
    return new ForestEstimate.Curve(
        Messages.text("figure.forest.curve"),
        test.map(found -> PValueWording.value(found.pValue()))
            .orElseGet(() -> Messages.text("number.notEstimable.brief")));
  }

  /** Wald's test of all its coefficients; penalised ones by a weight have no covariance. */
  private Optional<ChiSquareTest> test(CoxAnalysis model, TermRows term) {
    int[] columns =
        IntStream.range(0, model.columns().size())
            .filter(j -> model.columns().get(j).variable().equals(term.variable()))
            .toArray();
    return study.cox().penalty().kind().isWeighted()
        ? Optional.empty()
        : model.fit().flatMap(fit -> CoefficientTests.wald(fit, columns));
  }
}
