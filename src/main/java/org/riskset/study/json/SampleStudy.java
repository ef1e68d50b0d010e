package org.riskset.study.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;
import org.riskset.study.DataSource;
import org.riskset.study.Study;
import org.riskset.study.StudyDraft;

/** The sample cohort that comes with the program, and its first study. */
public final class SampleStudy {
  private static final String FOLDER = "/org/riskset/sample/";
  private static final String DATA = "rnpc-cohort.csv";
  private static final String DICTIONARY = "rnpc-cohort.dictionary.json";
  private static final DataSource SOURCE = DataSource.of("sample:" + DATA);

  private SampleStudy() {}

  /** Whether a study is about the sample cohort rather than a file of the user. */
  public static boolean isSample(DataSource source) {
    return isSample(source.path());
  }

  static boolean isSample(String path) {
    return path.equals(SOURCE.path());
  }

  /**
   * The sample cohort.
   *
   * @throws IngestException if it cannot be read
   */
  public static Cohort cohort() throws IngestException {
    return withFiles(folder -> CohortReader.read(folder.resolve(DATA)).cohort());
  }

  /**
   * The first study of the sample cohort.
   *
   * @throws IngestException if its dictionary cannot be read
   * @throws DataException if cohort and dictionary do not fit each other
   */
  public static Study study(Cohort cohort) throws IngestException, DataException {
    return StudyDraft.of(
        SOURCE, cohort, withFiles(folder -> DictionaryFile.describing(folder.resolve(DATA))));
  }

  /** Readers want files; the program may lie in an archive. */
  private static <T> T withFiles(Use<T> use) throws IngestException {
    try {
      Path folder = Files.createTempDirectory("riskset-sample");
      try {
        copy(DATA, folder);
        copy(DICTIONARY, folder);
        return use.of(folder);
      } finally {
        for (String name : List.of(DATA, DICTIONARY)) {
          Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SampleStudy.class.getResourceAsStream(FOLDER + name), name)) {
      Files.copy(in, folder.resolve(name));
    }
  }

  private interface Use<T> {
    T of(Path folder) throws IngestException;
  }
}
