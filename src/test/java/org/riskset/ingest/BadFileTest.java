package org.riskset.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.progress.Progress;

/** What a person reads when a file cannot be read: what is wrong, where, and what to do. */
class BadFileTest {
  private final Path folder;

  BadFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a,b                     | names columns but has no rows under them.",
        "a,b\\n\\n\\n            | names columns but has no rows under them.",
        "a,b,a\\n"
            + "1,2,3           | : the first line uses a name twice: \"a\". Give every column a"
            + " name of its own.",
        "a,b, a,b\\n"
            + "1,2,3,4      | : the first line uses a name twice: \"a\", \"b\". Give every column a"
            + " name of its own.",
        "a,,b,\\n"
            + "1,2,3,4         | : the first line gives no name to column 2, 4. Name every column,"
            + " or delete those that hold only row numbers.",
        "a,b\\n"
            + "1,2\\n"
            + "3,4,5       | , row 2 (line 3 of the file): 3 values found, 2 expected. Look for a"
            + " missing or surplus separator, or a text with a separator in it that is not in"
            + " quotes.",
        "a b c\\n"
            + "1 2 3\\n"
            + "4 5 6       | : the columns seem to be separated by spaces. Save the file with"
            + " commas, semicolons or tabs between them.",
        "a,b,c\\n"
            + "1,2,3\\n"
            + "\\n"
            + "4    | , row 2 (line 4 of the file): 1 value found, 3 expected. Look for a missing"
            + " or surplus separator, or a text with a separator in it that is not in quotes.",
        "a,b\\n"
            + "\"1\\n"
            + "\",2\\n"
            + "3    | , row 2 (line 4 of the file): 1 value found, 2 expected. Look for a missing"
            + " or surplus separator, or a text with a separator in it that is not in quotes.",
        "a,b\\n"
            + "1,2\\n"
            + "\"3,4\\n"
            + "5,6 | : the row that begins in line 3 opens a quote that is never closed.",
      })
  void saysWhatIsWrongWithTheTable(String content, String message) throws IOException {
    Path file = write(content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    String gap = message.startsWith(":") || message.startsWith(",") ? "" : " ";
    assertThatThrownBy(() -> CohortReader.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(file + gap + message);
  }

  @Test
  void aMissingFile() {
    Path file = folder.resolve("absent.csv");
    assertThatThrownBy(() -> CohortReader.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(file + ": there is no such file. Check the name and the folder.");
  }

  @Test
  void aFolder() {
    assertThatThrownBy(() -> CohortReader.read(folder))
        .isInstanceOf(IngestException.class)
        .hasMessage(folder + " is a folder. Choose a file in it.");
  }

  @Test
  void anEmptyFile() throws IOException {
    Path file = write(new byte[0]);
    assertThatThrownBy(() -> CohortReader.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(file + " is empty.");
  }

  @Test
  void aFileOfBlankLines() throws IOException {
    Path file = write("\n  \n\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> CohortReader.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(file + " is empty.");
  }

  @Test
  void anExcelWorkbook() throws IOException {
    Path file = write(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
    assertThatThrownBy(() -> CohortReader.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(
            file
                + " is a workbook or an archive, not a text file."
                + " Save the sheet as CSV (UTF-8) and open that file.");
  }

  @Test
  void aBinaryFile() throws IOException {
    Path file = write(new byte[] {'S', 'A', 'S', 0, 0, 1, 2});
    assertThatThrownBy(() -> CohortReader.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(
            file + " is not a text file. Export the data as CSV (UTF-8) and open that file.");
  }

  @Test
  void aSeparatorThatSeparatesNothing() throws IOException {
    Path file = write("a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> CohortReader.read(file, ",", Progress.none()))
        .isInstanceOf(IngestException.class)
        .hasMessage(
            file
                + ": the separator \",\" finds only one column."
                + " The columns seem to be separated by \";\".");
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(folder.resolve("cohort.csv"), content);
  }
}
