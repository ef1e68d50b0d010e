package org.riskset.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.data.Cohort;
import org.riskset.ingest.CohortReader;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;

/** Bytes that a row costs, as docs/benchmarks/README.md states them. */
@Tag("guard")
class MemoryGuardTest {
  private static final int NUMBERS = 6;
  private static final int CATEGORIES = 2;

  @Test
  void aCohortHoldsEightBytesANumberAndFourACategory(@TempDir Path folder) throws Exception {
    // Columns of so many rows fill the regions of the heap: what a region has left would count.
    int rows = 131_000;
    Path file = folder.resolve("rows.csv");
    write(file, rows);
    long before = held();
    Cohort cohort = CohortReader.read(file).cohort();
    double perRow = (double) (held() - before) / rows;
    assertThat(cohort.rowCount()).isEqualTo(rows);
    assertThat(perRow).isBetween(0.95 * bytes(), 1.1 * bytes());
  }

  private static double bytes() {
    return 8 * NUMBERS + 4 * CATEGORIES;
  }

  private static void write(Path file, int rows) throws IOException {
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("a,b,c,d,e,f,g,h\n");
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < NUMBERS; j++) {
          out.write(String.format(Locale.ROOT, "%.3f,", random.nextGaussian()));
        }
        out.write((char) ('A' + random.nextInt(4)) + "," + (char) ('p' + random.nextInt(6)) + "\n");
      }
    }
  }

  private static long held() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void aCoxModelOfTenColumnsAllocatesLessThanStated() throws Exception {
    int rows = 100_000;
    CoxSample sample = new SyntheticPatients(rows).sample();
    ForkJoinPool oneThread = new ForkJoinPool(1);
    try {
      long bytes = oneThread.submit(() -> allocatedByFitting(sample)).get();
      assertThat(bytes / rows).isLessThan(650);
    } finally {
      oneThread.shutdown();
    }
  }

  private static long allocatedByFitting(CoxSample sample) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    CoxOutcome outcome = CoxRegression.fit(sample, CoxOptions.defaults());
    Objects.requireNonNull(((CoxOutcome.Fitted) outcome).fit().concordance());
    return threads.getThreadAllocatedBytes(thread) - before;
  }
}
