package org.riskset.statistics.cox.likelihood;

import static org.riskset.statistics.reference.Closeness.assertClose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums over the denominators of one event time, of any size. */
class DenominatorsTest {
  /** Products of these leave the range of a double at once, after some factors, or never. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-200, 1e-90, 1e-30, 1, 1e30, 1e90, 1e99, 1e200})
  void efronsDenominatorsOneByOne(double unit) {
    Denominators sums = new Denominators(Ties.EFRON);
    sums.at(7 * unit, 5 * unit, 5);
    // S0 − l/5 D0 = 7, 6, 5, 4, 3.
    double[] denominators = {7, 6, 5, 4, 3};
    double logarithm = 5 * Math.log(unit);
    double inverse = 0;
    double fractionInverse = 0;
    double square = 0;
    double fractionSquare = 0;
    double squaredFractionSquare = 0;
    for (int l = 0; l < 5; l++) {
      double d = denominators[l];
      double f = l / 5.0;
      logarithm += Math.log(d);
      inverse += 1 / d;
      fractionInverse += f / d;
      square += 1 / (d * d);
      fractionSquare += f / (d * d);
      squaredFractionSquare += f * f / (d * d);
    }
    assertClose("log", sums.logarithms, logarithm, 1e-14);
    assertClose("1/d", sums.inverse * unit, inverse, 1e-14);
    assertClose("f/d", sums.fractionInverse * unit, fractionInverse, 1e-14);
    if (unit > 1e-150 && unit < 1e150) {
      assertClose("1/d²", sums.square * unit * unit, square, 1e-14);
      assertClose("f/d²", sums.fractionSquare * unit * unit, fractionSquare, 1e-14);
      double last = sums.squaredFractionSquare * unit * unit;
      assertClose("f²/d²", last, squaredFractionSquare, 1e-14);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-200, 1, 1e200})
  void breslowsAreAllTheSame(double unit) {
    Denominators sums = new Denominators(Ties.BRESLOW);
    sums.at(7 * unit, 5 * unit, 5);
    assertClose("log", sums.logarithms, 5 * (Math.log(7) + Math.log(unit)), 1e-14);
    assertClose("1/d", sums.inverse * unit, 5 / 7.0, 1e-14);
    assertClose("f/d", sums.fractionInverse, 0);
  }
}
