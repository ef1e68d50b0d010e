package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbering by counting and by radix sort against the sorting of the library. */
class ValueCodesProperties {
  @Provide
  Arbitrary<double[]> arrays() {
    return Arbitraries.randomValue(ValueCodesProperties::array);
  }

  /** Whole or broken, few or many, tied or not, with signs, zeros of both signs and extremes. */
  private static double[] array(Random random) {
    int n = random.nextInt(5) == 0 ? random.nextInt(20_000) : random.nextInt(50);
    double unit = new double[] {1, 0.1, 1e-300, 1e300, 86_400}[random.nextInt(5)];
    int distinct = 1 + random.nextInt(random.nextBoolean() ? 10 : 100_000);
    double[] array = new double[n];
    Arrays.setAll(
        array,
        i -> (random.nextInt(distinct) - distinct / 2) * unit * (random.nextInt(9) > 0 ? 1 : -1));
    return array;
  }

  @Property(tries = 200)
  void numbersTheDistinctValues(@ForAll("arrays") double[] array) {
    ValueCodes codes = ValueCodes.of(array);
    double[] expected = Arrays.stream(array).map(v -> v + 0.0).sorted().distinct().toArray();
    assertThat(codes.values().toArray()).isEqualTo(expected);
    for (int i = 0; i < array.length; i++) {
      assertThat(codes.values().value(codes.code(i))).isEqualTo(array[i] + 0.0);
    }
    assertThat(codes.sorted()).isEqualTo(Arrays.stream(array).map(v -> v + 0.0).sorted().toArray());
  }

  @Property(tries = 100)
  void numbersASelectionAnew(@ForAll("arrays") double[] array, @ForAll Random random) {
    int[] some = random.ints(array.length / 2, 0, Math.max(1, array.length)).toArray();
    double[] selected = Arrays.stream(some).mapToDouble(i -> array[i]).toArray();
    ValueCodes codes = ValueCodes.of(array).select(some);
    assertThat(codes.values().toArray()).isEqualTo(ValueCodes.of(selected).values().toArray());
    assertThat(codes.codes()).isEqualTo(ValueCodes.of(selected).codes());
  }
}
