package org.riskset.study.nonlinearity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.model.Term;
import org.riskset.statistics.inference.ChiSquareTest;

/**
 * Tests of one spline of a Cox model.
 *
 * @param spline the spline
 * @param knots its knots, ascending, the outermost among them
 * @param overall Wald's test that the spline has no effect, or null where it does not exist
 * @param wald Wald's test that the spline is a straight line, or null
 * @param likelihoodRatio the same by likelihood ratio, or null, also with robust errors
 */
public record SplineTests(
    Term.Spline spline,
    List<Double> knots,
    @Nullable ChiSquareTest overall,
    @Nullable ChiSquareTest wald,
    @Nullable ChiSquareTest likelihoodRatio) {
  /** Copies the knots. */
  public SplineTests {
    knots = List.copyOf(knots);
  }

  /** Wald's test that the spline has no effect. */
  public Optional<ChiSquareTest> ofEffect() {
    return Optional.ofNullable(overall);
  }

  /** Wald's test that the spline is a straight line. */
  public Optional<ChiSquareTest> ofNonlinearity() {
    return Optional.ofNullable(wald);
  }

  /** The likelihood-ratio test that the spline is a straight line. */
  public Optional<ChiSquareTest> ofNonlinearityByLikelihood() {
    return Optional.ofNullable(likelihoodRatio);
  }
}
