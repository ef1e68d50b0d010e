package org.riskset.cohort;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The one source of chance: whatever is drawn is drawn here, in an order that the seed fixes. */
final class Draws {
  private final Random random;

  Draws(long seed) {
    random = new Random(seed);
  }

  /** A number in [0, 1). */
  double unit() {
    return random.nextDouble();
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  double normal() {
    return random.nextGaussian();
  }

  boolean coin() {
    return random.nextBoolean();
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** A whole number from 0 to {@code bound} − 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  void shuffle(List<?> list) {
    Collections.shuffle(list, random);
  }

  /** 0 to {@code count} − 1 in random order. */
  List<Integer> permutation(int count) {
    List<Integer> order = Arrays.asList(IntStream.range(0, count).boxed().toArray(Integer[]::new));
    shuffle(order);
    return order;
  }

  /** {@code count} flags, of which {@code set} are true. */
  boolean[] flags(int count, int set) {
    boolean[] flags = new boolean[count];
    permutation(count).subList(0, set).forEach(i -> flags[i] = true);
    return flags;
  }

  /** An index, drawn in proportion to the weights. */
  int index(double... weights) {
    double rest = unit() * Arrays.stream(weights).reduce(0, Double::sum);
    for (int i = 0; i < weights.length; i++) {
      rest -= weights[i];
      if (rest < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** One of the values, drawn in proportion to the weights. */
  <T> T oneOf(List<T> values, double... weights) {
    return values.get(index(weights));
  }
}
