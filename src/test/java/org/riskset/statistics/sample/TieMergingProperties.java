package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TieMergingProperties {
  @Property(tries = 200)
  void rescalingTimeMergesTheSameTimes(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 30) Integer> tenths,
      @ForAll @IntRange(min = -12, max = 12) int exponent) {
    double factor = 1.7 * Math.pow(10, exponent);
    double[] times = new double[tenths.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = i % 2 == 0 ? tenths.get(i) / 10.0 : tenths.get(i) * 0.1;
    }
    double[] rescaled = Arrays.stream(times).map(t -> t * factor).toArray();
    assertThat(ranks(merge(rescaled))).isEqualTo(ranks(merge(times)));
    assertThat(ranks(merge(times))).isEqualTo(ranks(tenths.stream().mapToDouble(t -> t).toArray()));
  }

  @Property(tries = 200)
  void mergingTwiceChangesNothing(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 60) Integer> steps) {
    double[] times = steps.stream().mapToDouble(s -> 1 + s * 4e-9).toArray();
    double[] once = merge(times);
    assertThat(merge(once)).isEqualTo(once);
  }

  private static double[] merge(double[] times) {
    Observations observations = Observations.rightCensored(times, new boolean[times.length]);
    return TieMerging.merge(observations).observations().times();
  }

  private static int[] ranks(double[] times) {
    double[] distinct = Arrays.stream(times).sorted().distinct().toArray();
    return Arrays.stream(times).mapToInt(t -> Arrays.binarySearch(distinct, t)).toArray();
  }
}
