package org.riskset.ui.preferences;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps preferences in a file of the user's configuration directory. */
public final class PreferencesFile {
  private static final String DARK = "window.dark";
  private static final String STUDY = "file.study";
  private static final String RECENT = "file.recent.";

  private final Path file;

  /** Preferences in the given file, which need not exist yet. */
  public PreferencesFile(Path file) {
    this.file = file;
  }

  /** The file where this user's system keeps such things. */
  public static PreferencesFile ofUser() {
    return new PreferencesFile(
        directory(
                System.getProperty("os.name", ""), System.getProperty("user.home"), System.getenv())
            .resolve("window.properties"));
  }

  /** The configuration directory of a system. */
  static Path directory(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return base(environment.get("APPDATA"), home, "AppData", "Roaming").resolve("Riskset");
    }
    return name.startsWith("mac")
        ? Path.of(home, "Library", "Application Support", "Riskset")
        : base(environment.get("XDG_CONFIG_HOME"), home, ".config").resolve("riskset");
  }

  private static Path base(@Nullable String declared, String home, String... usual) {
    return declared == null || declared.isBlank() ? Path.of(home, usual) : Path.of(declared);
  }

  /**
   * What is remembered; nothing if there is no file yet.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public Preferences load() throws IOException {
    if (Files.notExists(file)) {
      return Preferences.none();
    }
    Properties entries = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      entries.load(reader);
    } catch (IllegalArgumentException damaged) {
      throw new IOException(file.toString(), damaged);
    }
    return new Preferences(
        Boolean.parseBoolean(entries.getProperty(DARK)),
        path(entries.getProperty(STUDY)),
        recent(entries));
  }

  private static @Nullable Path path(@Nullable String text) {
    return text == null ? null : Path.of(text);
  }

  private static List<Path> recent(Properties entries) {
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> entries.getProperty(RECENT + i))
        .takeWhile(path -> path != null)
        .flatMap(path -> Stream.of(Path.of(path)))
        .toList();
  }

  /**
   * Remembers. The file is replaced whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void save(Preferences preferences) throws IOException {
    Properties entries = new Properties();
    entries.setProperty(DARK, Boolean.toString(preferences.dark()));
    preferences.lastStudy().ifPresent(study -> entries.setProperty(STUDY, study.toString()));
    for (int i = 0; i < preferences.recent().size(); i++) {
      entries.setProperty(RECENT + i, preferences.recent().get(i).toString());
    }
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Path written = Files.createTempFile(directory, "window", ".tmp");
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
        entries.store(writer, null);
      }
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
