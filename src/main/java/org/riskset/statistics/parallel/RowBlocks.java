package org.riskset.statistics.parallel;

import java.util.List;
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
  public static final int SIZE = 1 << 13;

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

  private static int count(int rows) {
    return (rows - 1) / SIZE + 1;
  }
}
