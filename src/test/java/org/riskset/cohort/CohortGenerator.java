package org.riskset.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes the synthetic sample cohort: {@code CohortGenerator FILE.csv [SEED]}. The same seed gives
 * the same bytes; {@code data/PROVENANCE.md} tells what is reproduced and what is invented.
 */
public final class CohortGenerator {
  /** The seed of the shipped file. */
  static final long SHIPPED_SEED = 20_260_215L;

  private static final int RESTARTS = 20;
  private static final long SEED_STEP = 1_000_003L;

  private CohortGenerator() {}

  /** Generates the cohort and writes it to the file named first. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 2) {
      throw new IllegalArgumentException("usage: CohortGenerator FILE.csv [SEED]");
    }
    long seed = arguments.length == 2 ? Long.parseLong(arguments[1]) : SHIPPED_SEED;
    Files.writeString(Path.of(arguments[0]), csv(seed));
  }

  /** The file's text for a seed. */
  static String csv(long seed) {
    for (int restart = 0; restart < RESTARTS; restart++) {
      Optional<String> csv = attempt(new Draws(seed + SEED_STEP * restart));
      if (csv.isPresent()) {
        return csv.get();
      }
    }
    throw new IllegalStateException("no cohort found for seed " + seed);
  }

  private static Optional<String> attempt(Draws draws) {
    List<Subject> subjects = Subject.all();
    return OutcomeSearch.run(subjects, draws)
        .flatMap(
            courses ->
                CovariateSearch.run(subjects, courses, draws)
                    .map(found -> DescriptiveColumns.complete(subjects, courses, found, draws))
                    .map(patients -> CohortCsv.text(ReirradiationStart.assign(patients, draws))));
  }
}
