package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.opentest4j.TestAbortedException;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.SmallSamples.Sample;
import org.riskset.statistics.cox.likelihood.Ties;

/**
 * Infinite coefficients against linear programming: coefficient j is finite exactly if no direction
 * δ with δᵀ(x_i − x_k) ≥ 0 for everybody i who fails and everybody k at risk then has δ_j ≠ 0; with
 * exact ties, everybody k who does not fail then.
 */
class MonotoneLikelihoodProperties {
  @Provide
  Arbitrary<Sample> samples() {
    return SmallSamples.upTo(14);
  }

  @Property(tries = 400)
  void statusIsThatOfTheLinearProgram(@ForAll("samples") Sample drawn, @ForAll Ties ties) {
    Sample sample = drawn.forTies(ties);
    CoxFit fit = fit(sample, ties);
    assertThat(fit.converged()).isTrue();
    List<LinearConstraint> constraints = constraints(sample, fit);
    for (int j = 0; j < fit.coefficients().size(); j++) {
      Status status = fit.coefficients().get(j).status();
      boolean rises = largest(constraints, fit.coefficients().size(), j, 1) > 1e-6;
      boolean falls = largest(constraints, fit.coefficients().size(), j, -1) > 1e-6;
      if (status == Status.ESTIMATED) {
        assertThat(rises || falls).as("%s finite", j).isFalse();
      } else if (status == Status.INFINITE_POSITIVE) {
        assertThat(rises).as("%s +infinite", j).isTrue();
      } else if (status == Status.INFINITE_NEGATIVE) {
        assertThat(falls).as("%s -infinite", j).isTrue();
      }
    }
  }

  @Property(tries = 200)
  void supremumIsNeverExceeded(@ForAll("samples") Sample drawn, @ForAll Ties ties) {
    Sample sample = drawn.forTies(ties);
    CoxFit fit = fit(sample, ties);
    NaiveCox naive = new NaiveCox(sample);
    for (double far = 0; far < 9; far++) {
      double reach = far;
      double[] point = fit.coefficients().stream().mapToDouble(c -> towards(c, reach)).toArray();
      assertThat(naive.logLikelihood(point, ties)).isLessThanOrEqualTo(fit.logLikelihood() + 1e-9);
    }
  }

  private static double towards(Coefficient coefficient, double reach) {
    return switch (coefficient.status()) {
      case ESTIMATED -> coefficient.estimate();
      case ALIASED -> 0;
      case INFINITE_POSITIVE -> reach;
      case INFINITE_NEGATIVE -> -reach;
    };
  }

  private static CoxFit fit(Sample sample, Ties ties) {
    CoxOutcome outcome =
        CoxRegression.fit(
            sample.observations(),
            sample.covariates(),
            sample.strata(),
            new CoxOptions(ties, 0.95));
    Assume.that(outcome instanceof CoxOutcome.Fitted);
    return CoxFits.fitted(outcome);
  }

  private static List<LinearConstraint> constraints(Sample sample, CoxFit fit) {
    NaiveCox naive = new NaiveCox(sample);
    int columns = fit.coefficients().size();
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      double[] unit = new double[columns];
      unit[j] = 1;
      boolean aliased = fit.coefficients().get(j).status() == Status.ALIASED;
      constraints.add(new LinearConstraint(unit, Relationship.LEQ, aliased ? 0 : 1));
      constraints.add(new LinearConstraint(unit, Relationship.GEQ, aliased ? 0 : -1));
    }
    for (int i = 0; i < sample.observations().size(); i++) {
      List<Integer> atRisk = sample.observations().event(i) ? naive.atRiskWith(i) : List.of();
      boolean exact = fit.options().ties() == Ties.EXACT;
      for (int k : atRisk) {
        // With exact ties those who fail together do not compete with each other.
        if (exact && naive.failingWith(i).contains(k)) {
          continue;
        }
        double[] difference = new double[columns];
        for (int j = 0; j < columns; j++) {
          difference[j] = sample.covariates().value(i, j) - sample.covariates().value(k, j);
        }
        constraints.add(new LinearConstraint(difference, Relationship.GEQ, 0));
      }
    }
    return constraints;
  }

  /** The largest δ_j or −δ_j of a direction; the solver sometimes runs in circles. */
  private static double largest(List<LinearConstraint> constraints, int columns, int j, int sign) {
    double[] goal = new double[columns];
    goal[j] = sign;
    try {
      return new SimplexSolver()
          .optimize(
              new MaxIter(10_000),
              new LinearObjectiveFunction(goal, 0),
              new LinearConstraintSet(constraints),
              GoalType.MAXIMIZE,
              new NonNegativeConstraint(false))
          .getValue();
    } catch (TooManyIterationsException e) {
      throw new TestAbortedException("the linear program was not solved", e);
    }
  }
}
