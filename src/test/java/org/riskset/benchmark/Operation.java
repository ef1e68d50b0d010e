package org.riskset.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * One operation, several times in one process; the counterpart of {@code benchmark/operation.R}.
 *
 * <p>Arguments: folder of the data, operation, size, repetitions. Prints, tab separated: operation,
 * size, seconds of the first run, least and median seconds, a number by which to tell that the same
 * work was done, and the peak memory of the process in MiB.
 */
public final class Operation {
  private Operation() {}

  /** Runs an operation. */
  public static void main(String[] arguments) throws Exception {
    String operation = arguments[1];
    String size = arguments[2];
    Callable<Double> run = of(operation, Path.of(arguments[0]), size);
    double[] seconds = new double[Integer.parseInt(arguments[3])];
    double check = 0;
    for (int i = 0; i < seconds.length; i++) {
      long start = System.nanoTime();
      check = run.call();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    double first = seconds[0];
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%.5f\t%.5f\t%.5f\t%.8g\t%d%n",
        operation,
        size,
        first,
        seconds[0],
        seconds[seconds.length / 2],
        check,
        PeakMemory.ofThisProcess());
  }

  private static Callable<Double> of(String operation, Path folder, String size) throws Exception {
    Path file = folder.resolve(fileName(operation, size));
    return switch (operation) {
      case "read", "fread" -> () -> (double) ReadingOperations.rows(file);
      case "km" -> SurvivalOperations.kaplanMeier(new BenchmarkData(file));
      case "logrank" -> SurvivalOperations.logRank(new BenchmarkData(file));
      case "cox", "startstop" -> CoxOperations.fit(new BenchmarkData(file));
      case "ph" -> CoxOperations.proportionalHazards(new BenchmarkData(file));
      case "concordance" -> CoxOperations.concordance(new BenchmarkData(file));
      case "refit" -> CoxOperations.refits(new BenchmarkData(file));
      default -> throw new IllegalArgumentException("unknown operation " + operation);
    };
  }

  private static String fileName(String operation, String size) {
    return switch (operation) {
      case "startstop" -> "pieces_1e6.csv";
      case "refit" -> "patients_95.csv";
      default -> (size.equals("1e7") ? "arms_" : "rows_") + size + ".csv";
    };
  }
}
