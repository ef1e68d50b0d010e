package org.riskset.study.json;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Names a data file relative to the study file, so that both can move together; the bundled sample
 * moves with the program.
 */
final class DataPath {
  private DataPath() {}

  /** How the document names a data file; absolute only if it lies on another drive. */
  static String stored(Path studyFile, String data) {
    if (SampleStudy.isSample(data)) {
      return data;
    }
    Path folder = Objects.requireNonNull(studyFile.toAbsolutePath().normalize().getParent());
    Path target = Path.of(data).toAbsolutePath().normalize();
    Path named =
        Objects.equals(folder.getRoot(), target.getRoot()) ? folder.relativize(target) : target;
    return named.toString().replace(named.getFileSystem().getSeparator(), "/");
  }

  /** The data file that the document names. */
  static String resolve(Path studyFile, String stored) {
    return SampleStudy.isSample(stored)
        ? stored
        : studyFile.resolveSibling(stored).normalize().toString();
  }
}
