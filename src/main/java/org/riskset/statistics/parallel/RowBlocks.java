package org.riskset.statistics.parallel;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Cuts rows into blocks of {@value #SIZE} and works on several at once.
 *
 * <p>Where a block begins and ends depends on the number of rows only. A sum that is made block by
 * block, and then over the blocks in their order, is therefore the same to the last bit however
 * many cores there are. A single block is worked on by the caller itself, without any overhead.
 */
public final class RowBlocks {
  /** Rows per block: a few columns of it stay in the cache nearest to a core. */
  public static final int SIZE = 1 << 12;

  private RowBlocks() {}

  /** Work on the rows from {@code from} up to, not including, {@code to}. */
  @FunctionalInterface
  public interface Work {
    /** Does the work; several blocks at once. */
    void on(int from, int to);
  }

  /** A result for the rows from {@code from} up to, not including, {@code to}. */
  @FunctionalInterface
  public interface Part<T> {
    /** Makes the result; several blocks at once. */
    T of(int from, int to);
  }

  /** Does work that writes to each row on its own. */
  public static void forEach(int rows, Work work) {
    if (rows <= SIZE) {
      work.on(0, rows);
      return;
    }
    IntStream.range(0, count(rows))
        .parallel()
        .forEach(block -> work.on(block * SIZE, Math.min(rows, (block + 1) * SIZE)));
  }

  /** The results of all blocks, in their order; at least one. */
  public static <T> List<T> map(int rows, Part<T> part) {
    if (rows <= SIZE) {
      return List.of(part.of(0, rows));
    }
    return IntStream.range(0, count(rows))
        .parallel()
        .mapToObj(block -> part.of(block * SIZE, Math.min(rows, (block + 1) * SIZE)))
        .toList();
  }

  /**
   * Does a number of tasks that go through all rows each.
   *
   * @param rows number of rows; with a few only the tasks are done one after the other
   */
  public static void each(int tasks, int rows, IntConsumer task) {
    if (rows <= SIZE) {
      for (int number = 0; number < tasks; number++) {
        task.accept(number);
      }
    } else {
      IntStream.range(0, tasks).parallel().forEach(task);
    }
  }

  /** Does tasks that are blocks of rows already; a single one without any overhead. */
  public static void each(int blocks, IntConsumer task) {
    if (blocks == 1) {
      task.accept(0);
    } else {
      IntStream.range(0, blocks).parallel().forEach(task);
    }
  }

  /** The results of tasks that are blocks of rows already, in their order. */
  public static <T> List<T> mapEach(int blocks, IntFunction<T> task) {
    return blocks == 1
        ? List.of(task.apply(0))
        : IntStream.range(0, blocks).parallel().mapToObj(task).toList();
  }

  private static int count(int rows) {
    return (rows - 1) / SIZE + 1;
  }
}
