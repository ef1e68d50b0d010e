package org.riskset.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that the code asks for exists, and every message that exists is asked for. */
final class MessagesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+");
  private static final Pattern BEGINNING =
      Pattern.compile("[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)*\\.");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(?:csv|css|json|log|pdf|png|properties|svg|txt)");

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.riskset.messages.Messages", Locale.ENGLISH);
  private static final Set<String> KEYS = new TreeSet<>(BUNDLE.keySet());
  private static final Set<String> STRINGS = stringsOfTheCode();

  private static Set<String> stringsOfTheCode() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(MessagesTest::strings)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> strings(Path file) {
    try {
      return STRING.matcher(Files.readString(file)).results().map(MessagesTest::text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(MatchResult string) {
    return string.group(1);
  }

  private static Stream<String> beginnings() {
    return STRINGS.stream().filter(s -> BEGINNING.matcher(s).matches()).filter(s -> isSection(s));
  }

  /** Whether messages have keys that begin like this text up to its first dot. */
  private static boolean isSection(String text) {
    String section = text.substring(0, text.indexOf('.') + 1);
    return KEYS.stream().anyMatch(key -> key.startsWith(section));
  }

  /** Whether the code puts a key together of one that it names and an ending such as ".claim". */
  private static boolean isCompletedFromAnotherKey(String key) {
    int dot = key.lastIndexOf('.');
    return STRINGS.contains(key.substring(dot)) && STRINGS.contains(key.substring(0, dot));
  }

  @Test
  void theCodeAsksOnlyForMessagesThatExist() {
    assertThat(STRINGS)
        .filteredOn(text -> KEY.matcher(text).matches())
        .filteredOn(text -> !FILE_NAME.matcher(text).matches())
        .filteredOn(MessagesTest::isSection)
        .isNotEmpty()
        .isSubsetOf(KEYS);
  }

  @Test
  void theCodeCompletesOnlyKeysThatExist() {
    assertThat(beginnings())
        .allSatisfy(beginning -> assertThat(KEYS).anyMatch(key -> key.startsWith(beginning)));
  }

  @Test
  void everyMessageIsAskedFor() {
    Set<String> beginnings = beginnings().collect(Collectors.toSet());
    assertThat(KEYS)
        .filteredOn(key -> !STRINGS.contains(key) && !isCompletedFromAnotherKey(key))
        .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @Test
  void everyMessageIsAPatternWithItsQuotesInPairs() {
    assertThat(KEYS)
        .allSatisfy(
            key -> {
              String pattern = BUNDLE.getString(key);
              assertThat(new MessageFormat(pattern, Locale.ENGLISH)).isNotNull();
              assertThat(pattern.replace("''", "")).doesNotContain("'");
            });
  }
}
