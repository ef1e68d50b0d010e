package org.riskset.study.nonlinearity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.model.ModelDesign;
import org.riskset.model.Term;
import org.riskset.statistics.cox.CoefficientTests;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.spline.SplineBasis;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.StudySample;

/**
 * Tests the splines of a Cox model against straight lines. A spline that is part of an interaction
 * as well is left untested: its line is not one of the model's other terms.
 */
public final class NonlinearityRun {
  private final StudySample sample;
  private final CoxDesign design;
  private final CoxFit fit;

  private NonlinearityRun(StudySample sample, CoxDesign design, CoxFit fit) {
    this.sample = sample;
    this.design = design;
    this.fit = fit;
  }

  /**
   * Tests of the splines of a model, in its order; empty without splines, model or likelihood that
   * is not penalised.
   *
   * @throws DataException if the data do not allow a straight line in a spline's place
   */
  public static List<SplineTests> of(StudySample sample, CoxAnalysis analysis)
      throws DataException {
    Optional<CoxDesign> design = analysis.fittedTo();
    Optional<CoxFit> fit = analysis.fit();
    if (design.isEmpty() || fit.isEmpty() || analysis.penalized().isPresent()) {
      return List.of();
    }
    return new NonlinearityRun(sample, design.get(), fit.get()).run();
  }

  private List<SplineTests> run() throws DataException {
    List<SplineTests> tests = new ArrayList<>();
    for (Term term : design.terms()) {
      if (term instanceof Term.Spline spline) {
        tests.add(test(spline));
      }
    }
    return tests;
  }

  private SplineTests test(Term.Spline spline) throws DataException {
    SplineBasis basis = design.model().basis(spline).orElseThrow();
    if (isInInteraction(spline)) {
      return new SplineTests(spline, basis.knots(), null, null, null);
    }
    int[] columns = design.model().columnsOf(spline);
    return new SplineTests(
        spline,
        basis.knots(),
        CoefficientTests.wald(fit, columns).orElse(null),
        CoefficientTests.waldOfDeparture(fit, columns, straightLine(basis)).orElse(null),
        againstLine(spline));
  }

  private boolean isInInteraction(Term.Spline spline) {
    return design.terms().stream()
        .anyMatch(term -> !term.equals(spline) && term.variables().contains(spline));
  }

  private @Nullable ChiSquareTest againstLine(Term.Spline spline) throws DataException {
    List<Term> terms = new ArrayList<>();
    Term.Main line = new Term.Main(spline.column());
    for (Term term : design.terms()) {
      Term kept = term.equals(spline) ? line : term;
      if (!terms.contains(kept)) {
        terms.add(kept);
      }
    }
    ModelDesign straight = sample.matrixBuilder().design(terms, design.data().rows());
    CoxSample rows =
        CoxSample.of(design.data().observations(), straight.matrix().values(), design.strata());
    return CoxRegression.fit(rows, design.clusters(), fit.options(), sample.progress())
            instanceof CoxOutcome.Fitted fitted
        ? CoefficientTests.likelihoodRatio(fit, fitted.fit()).orElse(null)
        : null;
  }

  /**
   * The coefficients a with x = constant + Σ a_j b_j(x): natural splines hold the straight lines.
   */
  private static double[] straightLine(SplineBasis basis) {
    List<Double> knots = basis.knots();
    double from = knots.get(0);
    double range = knots.get(knots.size() - 1) - from;
    int points = 4 * (basis.size() + 1);
    RealMatrix values = new Array2DRowRealMatrix(points, basis.size() + 1);
    double[] line = new double[points];
    for (int i = 0; i < points; i++) {
      double x = from + range * i / (points - 1);
      line[i] = x;
      values.setEntry(i, 0, 1);
      double[] functions = basis.at(x);
      for (int j = 0; j < functions.length; j++) {
        values.setEntry(i, j + 1, functions[j]);
      }
    }
    double[] solution =
        new SingularValueDecomposition(values)
            .getSolver()
            .solve(new ArrayRealVector(line))
            .toArray();
    return Arrays.copyOfRange(solution, 1, solution.length);
  }
}
