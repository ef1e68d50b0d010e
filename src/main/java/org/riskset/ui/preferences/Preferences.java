package org.riskset.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the window remembers.
 *
 * @param dark whether the window is dark
 * @param reopen whether the first of the recent files was open when the program ended
 * @param recent files opened lately, newest first
 */
public record Preferences(boolean dark, boolean reopen, List<Path> recent) {
  private static final int MOST_RECENT = 6;

  /** Copies the list. */
  public Preferences {
    recent = List.copyOf(recent);
  }

  /** What a first run begins with. */
  public static Preferences none() {
    return new Preferences(false, false, List.of());
  }

  /** The file to open at start. */
  public Optional<Path> last() {
    return reopen ? recent.stream().findFirst() : Optional.empty();
  }

  /** The same with another look. */
  public Preferences withDark(boolean wanted) {
    return new Preferences(wanted, reopen, recent);
  }

  /** The same after a file was opened or saved. */
  public Preferences withOpened(Path file) {
    List<Path> files = new ArrayList<>(recent);
    files.remove(file);
    files.add(0, file);
    return new Preferences(dark, true, files.subList(0, Math.min(MOST_RECENT, files.size())));
  }

  /** The same without a file that is no longer there. */
  public Preferences without(Path file) {
    List<Path> files = new ArrayList<>(recent);
    boolean first = !files.isEmpty() && files.get(0).equals(file);
    files.remove(file);
    return new Preferences(dark, reopen && !first, files);
  }
}
