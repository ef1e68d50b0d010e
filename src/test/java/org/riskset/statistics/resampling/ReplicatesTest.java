package org.riskset.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;

class ReplicatesTest {
  private static List<Long> draws(int count, long seed) {
    return Replicates.run(count, seed, RandomGenerator::nextLong, Progress.none());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsDoNotDependOnTheNumberOfThreads(int threads)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(() -> draws(500, 42)).get()).isEqualTo(draws(500, 42));
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aShorterRunIsTheBeginningOfALongerOne() {
    assertThat(draws(100, 7)).startsWith(draws(10, 7).toArray(Long[]::new));
  }

  @Test
  void replicatesDrawDifferentNumbersAndSoDoSeeds() {
    assertThat(draws(1000, 1)).doesNotHaveDuplicates();
    assertThat(draws(1000, 1)).doesNotContainAnyElementsOf(draws(1000, 2));
  }

  @Test
  void meansOfUniformNumbersAreSpreadAsTheyShould() {
    // Means of 12 uniform numbers have mean 1/2 and variance 1/144; 40,000 of them bring the mean
    // within 5 standard errors and the variance within a few per cent.
    List<Double> means =
        Replicates.run(40_000, 3, r -> r.doubles(12).average().orElseThrow(), Progress.none());
    double mean = means.stream().mapToDouble(m -> m).average().orElseThrow();
    double variance =
        means.stream().mapToDouble(m -> (m - 0.5) * (m - 0.5)).average().orElseThrow();
    assertThat(mean).isBetween(0.5 - 5 / 12.0 / 200, 0.5 + 5 / 12.0 / 200);
    assertThat(variance * 144).isBetween(0.96, 1.04);
  }

  @Test
  void progressHearsOfEachReplicate() {
    List<Double> heard = new ArrayList<>();
    Progress listening =
        new Progress() {
          @Override
          public void at(double fraction) {
            heard.add(fraction);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    Replicates.run(50, 1, RandomGenerator::nextInt, listening);
    assertThat(heard).hasSize(50).isSorted().endsWith(1.0);
  }

  @Test
  void aCancelledRunStops() {
    AtomicInteger started = new AtomicInteger();
    Progress stopping =
        new Progress() {
          @Override
          public void at(double fraction) {}

          @Override
          public boolean isCancelled() {
            return started.get() >= 20;
          }
        };
    assertThatThrownBy(() -> Replicates.run(1_000_000, 1, r -> started.incrementAndGet(), stopping))
        .isInstanceOf(CancelledException.class);
    assertThat(started.get()).isLessThan(1000);
  }
}
