package org.riskset.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.NumberColumn;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;

/** How a delimited file becomes a cohort. */
class CohortReaderTest {
  private final Path folder;

  CohortReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aColumnIsNumericIfEveryValueIsANumber() throws Exception {
    Cohort cohort = read("time,arm,dose\n1.5,RT,60\n+3,CT,\n1e-04,RT,.5\n").cohort();
    assertThat(numbers(cohort, "time")).containsExactly(1.5, 3, 0.0001);
    assertThat(numbers(cohort, "dose")).containsExactly(60, Double.NaN, 0.5);
    assertThat(texts(cohort, "arm")).containsExactly("RT", "CT", "RT");
    assertThat(cohort.find("arm").orElseThrow().levels()).containsExactly("CT", "RT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "N/A", "n/a", "#N/A", "NaN", "nan", "NULL", "."})
  void theseMeanMissingInNumbersAndInTexts(String marker) throws Exception {
    Cohort cohort = read("x,y,z\n1,a,0\n" + marker + "," + marker + ",0\n3,b,0\n").cohort();
    assertThat(numbers(cohort, "x")).containsExactly(1, Double.NaN, 3);
    assertThat(texts(cohort, "y")).containsExactly("a", "", "b");
    assertThat(cohort.find("y").orElseThrow().levels()).containsExactly("a", "b");
    assertThat(MissingMarkers.all()).contains(marker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"na", "none", "-", "?", "999", "unknown", "Nan"})
  void nothingElseMeansMissing(String value) throws Exception {
    Cohort cohort = read("x\na\n" + value + "\n").cohort();
    assertThat(texts(cohort, "x")).containsExactly("a", value);
  }

  @Test
  void aFirstColumnWithoutNameHoldsRowNamesAsRWritesThem() throws Exception {
    Cohort cohort = read("\"\",\"time\"\n\"a\",1\n\"b\",2\n").cohort();
    assertThat(cohort.columnNames()).containsExactly("row_name", "time");
    assertThat(texts(cohort, "row_name")).containsExactly("a", "b");
  }

  @Test
  void aColumnWithoutValuesHoldsText() throws Exception {
    Cohort cohort = read("x,y\n1,\n2,NA\n").cohort();
    assertThat(cohort.find("y").orElseThrow()).isInstanceOf(CategoryColumn.class);
    assertThat(cohort.find("y").orElseThrow().missingCount()).isEqualTo(2);
  }

  @Test
  void textAfterManyNumbersMakesTheWholeColumnText() throws Exception {
    StringBuilder file = new StringBuilder("x,y\n");
    IntStream.range(0, 1000)
        .forEach(i -> file.append(i % 10).append(".50,").append(i).append('\n'));
    file.append(">9,1000\n");
    Cohort cohort = read(file.toString()).cohort();
    assertThat(cohort.find("x").orElseThrow()).isInstanceOf(CategoryColumn.class);
    assertThat(texts(cohort, "x").get(3)).isEqualTo("3.50");
    assertThat(texts(cohort, "x").get(1000)).isEqualTo(">9");
    assertThat(numbers(cohort, "y")).hasSize(1001).endsWith(1000);
  }

  @Test
  void recordNumbersAreTextAndKeepTheirZeros() throws Exception {
    Cohort cohort =
        read("hospital_no,card,copies\n00418200,110101199003074514,100000000000000000000\n")
            .cohort();
    assertThat(texts(cohort, "hospital_no")).containsExactly("00418200");
    assertThat(texts(cohort, "card")).containsExactly("110101199003074514");
    assertThat(numbers(cohort, "copies")).containsExactly(1e20);
  }

  @Test
  void shortNumbersWithZerosInFrontAreNumbers() throws Exception {
    assertThat(numbers(read("x,y\n01,0\n0010,00000\n").cohort(), "x")).containsExactly(1, 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsRecognised(String delimiter) throws Exception {
    CohortFile read =
        read(
            String.join(delimiter, "time", "status", "arm")
                + "\n"
                + String.join(delimiter, "1.5", "1", "\"A, B; C | D\"")
                + "\n"
                + String.join(delimiter, "2", "0", "E"));
    assertThat(read.layout().delimiter()).isEqualTo(delimiter.charAt(0));
    assertThat(numbers(read.cohort(), "time")).containsExactly(1.5, 2);
    assertThat(texts(read.cohort(), "arm")).containsExactly("A, B; C | D", "E");
  }

  @Test
  void decimalCommasAreReadWhereTheSeparatorIsNoComma() throws Exception {
    CohortFile file = read("time;status;note\n1,5;1;a\n12,25;0;b\n3;1;1,2\n");
    assertThat(file.layout().decimalMark()).isEqualTo(',');
    assertThat(numbers(file.cohort(), "time")).containsExactly(1.5, 12.25, 3);
  }

  @Test
  void aSemicolonDoesNotMakeTheCommaDecimal() throws Exception {
    CohortFile file = read("time;status\n1.5;1\n12.25;0\n");
    assertThat(file.layout().decimalMark()).isEqualTo('.');
    assertThat(numbers(file.cohort(), "time")).containsExactly(1.5, 12.25);
  }

  @Test
  void quotedCellsMayHoldSeparatorsQuotesAndLineEnds() throws Exception {
    Cohort cohort = read("x,y\n\"a,b\",1\n\"say \"\"no\"\"\",2\n\"two\nlines\",3\n").cohort();
    assertThat(texts(cohort, "x")).containsExactly("a,b", "say \"no\"", "two\nlines");
    assertThat(numbers(cohort, "y")).containsExactly(1, 2, 3);
  }

  @Test
  void numbersMayStandInQuotes() throws Exception {
    assertThat(numbers(read("\"x\",\"y\"\n\"1.5\",\"2\"\n").cohort(), "x")).containsExactly(1.5);
  }

  @Test
  void whiteSpaceAroundCellsAndNamesIsNoPartOfThem() throws Exception {
    Cohort cohort = read(" time , arm\n 1.5 , RT \n2,  \"CT\"\n").cohort();
    assertThat(cohort.columnNames()).containsExactly("time", "arm");
    assertThat(numbers(cohort, "time")).containsExactly(1.5, 2);
    assertThat(texts(cohort, "arm")).containsExactly("RT", "CT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyWayAndTheLastNeedNoEnd(String end) throws Exception {
    Cohort cohort = read(String.join(end, "x,y", "1,a", "2,b")).cohort();
    assertThat(numbers(cohort, "x")).containsExactly(1, 2);
    assertThat(texts(cohort, "y")).containsExactly("a", "b");
  }

  @Test
  void blankLinesAreNoRows() throws Exception {
    assertThat(numbers(read("\nx,y\n\n1,a\n   \n2,b\n\n\n").cohort(), "x")).containsExactly(1, 2);
  }

  @Test
  void aFileOfOneColumnIsATable() throws Exception {
    CohortFile file = read("time\n1\n2\n");
    assertThat(numbers(file.cohort(), "time")).containsExactly(1, 2);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
    CohortFile file = read("\uFEFFtime,arm\n1,RT\n");
    assertThat(file.cohort().columnNames()).containsExactly("time", "arm");
    assertThat(file.diagnostics()).isEmpty();
  }

  @Test
  void chineseTextIsReadAsUtf8AndAsGb18030() throws Exception {
    String text = "时间,治疗\n1,放疗\n2,手术≥1次\n";
    CohortFile utf8 = read(text);
    assertThat(utf8.layout().charset()).isEqualTo("UTF-8");
    CohortFile gb18030 = read(text, Charset.forName("GB18030"));
    assertThat(gb18030.layout().charset()).isEqualTo("GB18030");
    assertThat(texts(gb18030.cohort(), "治疗")).isEqualTo(texts(utf8.cohort(), "治疗"));
    assertThat(utf8.diagnostics()).isEmpty();
    assertThat(gb18030.diagnostics().get(0).sentence().text())
        .isEqualTo(
            "The file was read as GB18030: check that names and special characters look right,"
                + " or save it as UTF-8.");
  }

  @Test
  void westernTextThatIsNotUtf8IsReadAsLatin1() throws Exception {
    CohortFile file = read("café,größe\n1,Müller\n2,naïve\n", StandardCharsets.ISO_8859_1);
    assertThat(file.layout().charset()).isEqualTo("ISO-8859-1");
    assertThat(file.cohort().columnNames()).containsExactly("café", "größe");
    assertThat(texts(file.cohort(), "größe")).containsExactly("Müller", "naïve");
    assertThat(file.diagnostics()).extracting("code").containsExactly("encoding_assumed");
  }

  @Test
  void excelsUnicodeTextIsUtf16WithTabs() throws Exception {
    CohortFile file = read("\uFEFFx\t名\n1\t放疗\n", StandardCharsets.UTF_16LE);
    assertThat(file.layout().delimiter()).isEqualTo('\t');
    assertThat(texts(file.cohort(), "名")).containsExactly("放疗");
  }

  @Test
  void theSeparatorMayBeGiven() throws Exception {
    Path path = write("a;b,c\n1;2,3\n", StandardCharsets.UTF_8);
    Cohort cohort = CohortReader.read(path, ";", Progress.none()).cohort();
    assertThat(cohort.columnNames()).containsExactly("a", "b,c");
    assertThat(numbers(cohort, "b,c")).containsExactly(2.3);
  }

  @Test
  void progressRisesToOne() throws Exception {
    List<Double> heard = new ArrayList<>();
    CohortReader.read(manyRows(), "", progress(heard, Integer.MAX_VALUE));
    assertThat(heard).hasSizeGreaterThan(5).isSorted();
    assertThat(heard.get(0)).isLessThan(0.1);
    assertThat(heard.get(heard.size() - 1)).isGreaterThan(0.8).isLessThanOrEqualTo(1);
  }

  @Test
  void readingStopsWhenAsked() throws Exception {
    Path path = manyRows();
    List<Double> heard = new ArrayList<>();
    assertThatThrownBy(() -> CohortReader.read(path, "", progress(heard, 2)))
        .isInstanceOf(CancelledException.class);
    assertThat(heard).hasSize(2);
  }

  private static Progress progress(List<Double> heard, int most) {
    return new Progress() {
      @Override
      public void at(double fraction) {
        heard.add(fraction);
      }

      @Override
      public boolean isCancelled() {
        return heard.size() >= most;
      }
    };
  }

  private Path manyRows() throws IOException {
    StringBuilder file = new StringBuilder("x,y\n");
    IntStream.range(0, 100_000).forEach(i -> file.append(i).append(",0\n"));
    return write(file.toString(), StandardCharsets.UTF_8);
  }

  private CohortFile read(String content) throws IngestException, IOException {
    return read(content, StandardCharsets.UTF_8);
  }

  private CohortFile read(String content, Charset charset) throws IngestException, IOException {
    return CohortReader.read(write(content, charset));
  }

  private Path write(String content, Charset charset) throws IOException {
    return Files.write(folder.resolve("cohort.csv"), content.getBytes(charset));
  }

  private static double[] numbers(Cohort cohort, String name) {
    Column column = cohort.find(name).orElseThrow();
    assertThat(column).isInstanceOf(NumberColumn.class);
    return ((NumberColumn) column).values();
  }

  private static List<String> texts(Cohort cohort, String name) {
    Column column = cohort.find(name).orElseThrow();
    assertThat(column).isInstanceOf(CategoryColumn.class);
    return IntStream.range(0, column.size()).mapToObj(column::text).toList();
  }
}
