package org.riskset.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Preferences live in one small file that is replaced whole. */
class PreferencesFileTest {
  private final Path folder;

  PreferencesFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFirstRunRemembersNothing() throws IOException {
    assertThat(file().load()).isEqualTo(Preferences.none());
  }

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    Preferences preferences =
        Preferences.none()
            .withDark(true)
            .withData(folder.resolve("café 患者.csv"))
            .withStudy(folder.resolve("a.riskset.json"));
    file().save(preferences);

    assertThat(file().load()).isEqualTo(preferences);
  }

  @Test
  void savingLeavesNoOtherFile() throws IOException {
    file().save(Preferences.none());
    file().save(Preferences.none().withDark(true));

    try (Stream<Path> files = Files.list(folder.resolve("riskset"))) {
      assertThat(files).containsExactly(folder.resolve("riskset").resolve("window.properties"));
    }
  }

  @Test
  void aDamagedFileIsSaidToBe() throws IOException {
    Files.createDirectories(folder.resolve("riskset"));
    Files.writeString(folder.resolve("riskset").resolve("window.properties"), "a=\\uZZZZ");

    assertThatThrownBy(() -> file().load()).isInstanceOf(IOException.class);
  }

  @Test
  void theNewestFileComesFirstAndOnlyOnce() {
    Path a = Path.of("a.csv");
    Path b = Path.of("b.csv");

    assertThat(Preferences.none().withData(a).withData(b).withData(a).recent())
        .isEqualTo(List.of(a, b));
  }

  @Test
  void aFileThatIsGoneIsForgotten() {
    Path study = Path.of("a.riskset.json");
    Preferences preferences = Preferences.none().withStudy(study).without(study);

    assertThat(preferences.lastStudy()).isEmpty();
    assertThat(preferences.recent()).isEmpty();
  }

  @Test
  void eachSystemHasItsOwnPlace() {
    assertThat(PreferencesFile.directory("Linux", "/home/ann", Map.of()))
        .isEqualTo(Path.of("/home/ann/.config/riskset"));
    assertThat(PreferencesFile.directory("Linux", "/home/ann", Map.of("XDG_CONFIG_HOME", "/conf")))
        .isEqualTo(Path.of("/conf/riskset"));
    assertThat(PreferencesFile.directory("Mac OS X", "/Users/ann", Map.of()))
        .isEqualTo(Path.of("/Users/ann/Library/Application Support/Riskset"));
    assertThat(PreferencesFile.directory("Windows 11", "/ann", Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Riskset"));
  }

  private PreferencesFile file() {
    return new PreferencesFile(folder.resolve("riskset").resolve("window.properties"));
  }
}
