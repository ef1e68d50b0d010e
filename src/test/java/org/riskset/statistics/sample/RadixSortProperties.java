package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of numbers of every kind against the library's stable sort. */
class RadixSortProperties {
  @Provide
  Arbitrary<double[]> arrays() {
    return Arbitraries.randomValue(RadixSortProperties::array);
  }

  private static double[] array(Random random) {
    double[] array = new double[random.nextInt(400)];
    DoubleSupplier number = kind(random);
    Arrays.setAll(array, i -> number.getAsDouble());
    return array;
  }

  private static DoubleSupplier kind(Random random) {
    return switch (random.nextInt(6)) {
      // Beside a number far away all others agree in their leading bits.
      case 0 -> () -> random.nextInt(100) == 0 ? 1e300 : 1 + random.nextInt(1000) * 0x1p-52;
      case 1 -> () -> 1 + random.nextInt(100) * 0x1p-50;
      case 2 -> () -> Double.longBitsToDouble(random.nextLong() & ~(1L << 62));
      case 3 -> () -> random.nextInt(3) * (random.nextBoolean() ? 0.0 : -Double.MIN_VALUE);
      case 4 -> random::nextGaussian;
      default ->
          () ->
              random.nextInt(9) == 0
                  ? Double.NEGATIVE_INFINITY
                  : random.nextInt(9) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(5);
    };
  }

  @Property(tries = 500)
  void isThatOfAStableSort(@ForAll("arrays") double[] array) {
    int[] expected =
        IntStream.range(0, array.length)
            .boxed()
            // A comparison of doubles would put −0 before 0.
            .sorted(Comparator.comparingDouble(i -> array[i] + 0.0))
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(RadixSort.order(array)).isEqualTo(expected);
  }
}
