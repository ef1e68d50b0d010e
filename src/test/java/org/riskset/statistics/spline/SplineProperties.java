package org.riskset.statistics.spline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for splines on any knots. */
class SplineProperties {
  private static double[] numbers(Random random, int count) {
    return random.doubles(count, 0, 10).toArray();
  }

  /** Beyond the outermost knots second differences vanish. */
  @Property(tries = 50)
  void tailsAreStraight(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int df) {
    double[] values = numbers(random, 60);
    assertStraight(NaturalSpline.of(values, df));
    assertStraight(new RestrictedCubicSpline(DefaultKnots.of(values, df + 2)));
  }

  private static void assertStraight(SplineBasis basis) {
    double last = basis.knots().get(basis.knots().size() - 1);
    double first = basis.knots().get(0);
    for (int j = 0; j < basis.size(); j++) {
      for (double from : new double[] {last + 0.5, first - 2.5}) {
        double bend = basis.at(from)[j] - 2 * basis.at(from + 1)[j] + basis.at(from + 2)[j];
        double size = Math.abs(basis.at(from)[j]) + Math.abs(basis.at(from + 2)[j]) + 1;
        assertThat(Math.abs(bend)).isLessThan(1e-11 * size);
      }
    }
  }

  /** In another unit the natural basis is the same, the truncated one in that unit. */
  @Property(tries = 50)
  void unitsDoNotMatter(@ForAll Random random, @ForAll boolean small) {
    double[] values = numbers(random, 60);
    double unit = small ? 1e-9 : 1e9;
    double[] scaled = Arrays.stream(values).map(v -> v * unit).toArray();
    SplineBasis natural = NaturalSpline.of(values, 4);
    SplineBasis naturalScaled = NaturalSpline.of(scaled, 4);
    SplineBasis cubic = new RestrictedCubicSpline(DefaultKnots.of(values, 4));
    SplineBasis cubicScaled = new RestrictedCubicSpline(DefaultKnots.of(scaled, 4));
    for (double x : new double[] {-1, 0.5, 3, 7, 12}) {
      for (int j = 0; j < 4; j++) {
        assertNear(naturalScaled.at(x * unit)[j], natural.at(x)[j]);
      }
      for (int j = 0; j < 3; j++) {
        assertNear(cubicScaled.at(x * unit)[j] / unit, cubic.at(x)[j]);
      }
    }
  }

  private static void assertNear(double actual, double expected) {
    assertThat(Math.abs(actual - expected)).isLessThan(1e-9 * (1 + Math.abs(expected)));
  }

  /**
   * Knots 0, 1, 2 and scale (2 − 0)² = 4. At 1.5: 1.5³ = 3.375, less 0.5³ · 2/1 = 0.25, over 4. At
   * 3: 27 − 2 · 8 + 1 · 1 = 12, over 4.
   */
  @Example
  void workedByHand() {
    SplineBasis basis = new RestrictedCubicSpline(new double[] {0, 1, 2});
    assertThat(basis.at(1.5)[0]).isEqualTo(1.5);
    assertNear(basis.at(1.5)[1], 3.125 / 4);
    assertNear(basis.at(3)[1], 3);
    assertThat(basis.at(-1)).containsExactly(-1, 0);
  }

  @Example
  void tooFewNumbersAreRefused() {
    assertThatThrownBy(() -> NaturalSpline.of(new double[] {2, 2, 2}, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RestrictedCubicSpline(new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RestrictedCubicSpline(new double[] {1, 1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(DefaultKnots.of(new double[] {1, 2, 2, 1, 2, 1, 1}, 4)).isEmpty();
  }

  /** Also where knots coincide with each other or with an end. */
  @Property(tries = 60)
  void bSplinesAddUpToOne(@ForAll Random random, @ForAll @IntRange(min = 0, max = 5) int knots) {
    double[] interior = random.ints(knots, 0, 5).asDoubleStream().sorted().toArray();
    CubicBSplines splines = new CubicBSplines(0, 4, interior);
    assertThat(splines.size()).isEqualTo(knots + 4);
    for (double x : new double[] {0, 1, 2.5, 3, 3.999, 4}) {
      assertThat(DoubleStream.of(splines.at(x, 0)).sum()).isCloseTo(1, within(1e-12));
      assertThat(DoubleStream.of(splines.at(x, 0)).min().orElseThrow()).isNotNegative();
      assertThat(DoubleStream.of(splines.at(x, 1)).sum()).isCloseTo(0, within(1e-9));
      assertThat(DoubleStream.of(splines.at(x, 2)).sum()).isCloseTo(0, within(1e-9));
    }
  }

  @Property(tries = 20)
  void aBasisHasTheSizeOfItsValues(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int df) {
    double[] values = random.doubles(40).toArray();
    NaturalSpline natural = NaturalSpline.of(values, df);
    assertThat(natural.size()).isEqualTo(df).isEqualTo(natural.at(0.3).length);
    double[] knots = DoubleStream.iterate(0, k -> k + 1).limit(df + 2).toArray();
    RestrictedCubicSpline restricted = new RestrictedCubicSpline(knots);
    assertThat(restricted.size()).isEqualTo(df + 1).isEqualTo(restricted.at(0.3).length);
  }
}
