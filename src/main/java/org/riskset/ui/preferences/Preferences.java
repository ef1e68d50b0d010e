package org.riskset.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers.
 *
 * @param dark whether the window is dark
 * @param study the study file opened or saved last, or null
 * @param recent files opened lately, newest first
 */
public record Preferences(boolean dark, @Nullable Path study, List<Path> recent) {
  private static final int MOST_RECENT = 6;

  /** Copies the list. */
  public Preferences {
    recent = List.copyOf(recent);
  }

  /** What a first run begins with. */
  public static Preferences none() {
    return new Preferences(false, null, List.of());
  }

  /** The study file to open at start. */
  public Optional<Path> lastStudy() {
    return Optional.ofNullable(study);
  }

  /** The same with another look. */
  public Preferences withDark(boolean wanted) {
    return new Preferences(wanted, study, recent);
  }

  /** The same after a data file was opened. */
  public Preferences withData(Path file) {
    return new Preferences(dark, study, withFirst(file));
  }

  /** The same after a study file was opened or saved. */
  public Preferences withStudy(Path file) {
    return new Preferences(dark, file, withFirst(file));
  }

  /** The same without a file that is no longer there. */
  public Preferences without(Path file) {
    List<Path> files = new ArrayList<>(recent);
    files.remove(file);
    return new Preferences(dark, file.equals(study) ? null : study, files);
  }

  private List<Path> withFirst(Path file) {
    List<Path> files = new ArrayList<>(recent);
    files.remove(file);
    files.add(0, file);
    return files.subList(0, Math.min(MOST_RECENT, files.size()));
  }
}
