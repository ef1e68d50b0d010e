package org.riskset.study.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.riskset.ingest.IngestException;
import org.riskset.study.CohortDescription;

/**
 * Reads the dictionary of a data file: {@code X.dictionary.json} beside {@code X.csv}. Members that
 * it does not know are ignored, so that a dictionary may say more than this version reads.
 */
public final class DictionaryFile {
  private static final int NEWEST_VERSION = 1;
  private static final String SUFFIX = ".dictionary.json";

  private DictionaryFile() {}

  /** Where the dictionary of a data file lies if there is one. */
  public static Path beside(Path data) {
    return data.resolveSibling(baseName(data) + SUFFIX);
  }

  /** The name of a file without its folder and its last suffix. */
  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * What is known about a data file: its dictionary if one lies beside it, else only its name.
   *
   * @throws IngestException if there is a dictionary that cannot be read
   */
  public static CohortDescription describing(Path data) throws IngestException {
    Path dictionary = beside(data);
    return Files.exists(dictionary) ? read(dictionary) : CohortDescription.named(baseName(data));
  }

  /**
   * Reads a dictionary.
   *
   * @throws IngestException if it cannot be read; the message names the place in the file
   */
  public static CohortDescription read(Path file) throws IngestException {
    JsonPart root = JsonPart.ofFile(file);
    Optional<JsonPart> version = root.find("version");
    if (version.isPresent() && version.get().whole() > NEWEST_VERSION) {
      throw new IngestException("json.newer", file, version.get().whole(), NEWEST_VERSION);
    }
    String title = baseName(Path.of(baseName(file)));
    return new CohortDescription(
        DictionaryJson.read(root, title), EndpointJson.readList(root, "endpoints"), defaults(root));
  }

  private static CohortDescription.Defaults defaults(JsonPart root) throws IngestException {
    Optional<JsonPart> part = root.find("default");
    if (part.isEmpty()) {
      return CohortDescription.Defaults.none();
    }
    Optional<JsonPart> covariates = part.get().find("covariates");
    return new CohortDescription.Defaults(
        part.get().findText("endpoint").orElse(null),
        part.get().findText("group").orElse(null),
        covariates.isPresent() ? covariates.get().values() : List.of());
  }
}
