package org.riskset.study.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.data.ColumnDescription;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.ingest.IngestException;
import org.riskset.study.CohortDescription;

/** The dictionary beside a data file. */
class DictionaryFileTest {
  private final Path folder;

  DictionaryFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everythingThatItMaySay() throws Exception {
    CohortDescription description =
        read(
            """
            {"version": 1, "title": "Recurrent NPC", "short_title": "rNPC", "synthetic": true,
             "note": "Invented rows.", "time_origin": "recurrence", "time_unit": "months",
             "columns": [
               {"name": "kps", "label": "KPS", "type": "number", "role": "covariate",
                "unit": "points", "description": "Karnofsky"},
               {"name": "arm", "label": "Arm", "type": "category", "role": "group",
                "levels": [{"value": "RT", "label": "Radiotherapy"}, {"value": 0}],
                "reference": "RT", "ordered": false},
               {"name": "seen", "type": "date", "role": "other"},
               {"name": "bare"}],
             "endpoints": [
               {"id": "os", "label": "Overall survival", "short": "OS", "time": "os_months",
                "event": "os_event", "event_values": ["1", 2], "event_noun": "deaths",
                "event_singular": "death", "censored_label": "alive", "event_label": "dead",
                "note": "All causes."},
               {"id": "x", "time": "stop", "entry": "start", "event": "e"}],
             "default": {"endpoint": "os", "group": "arm", "covariates": ["arm", "kps"]}}
            """);
    assertThat(description.dictionary().title()).isEqualTo("Recurrent NPC");
    assertThat(description.dictionary().shortTitle()).isEqualTo("rNPC");
    assertThat(description.dictionary().synthetic()).isTrue();
    assertThat(description.dictionary().note()).isEqualTo("Invented rows.");
    assertThat(description.dictionary().timeOrigin()).isEqualTo("recurrence");
    assertThat(description.dictionary().timeUnit()).isEqualTo("months");
    assertThat(description.dictionary().columns())
        .containsExactly(
            new ColumnDescription(
                "kps",
                "KPS",
                ColumnDescription.Kind.NUMBER,
                ColumnDescription.Role.COVARIATE,
                "points",
                List.of(),
                null,
                "Karnofsky"),
            new ColumnDescription(
                "arm",
                "Arm",
                ColumnDescription.Kind.CATEGORY,
                ColumnDescription.Role.GROUP,
                null,
                List.of(
                    new ColumnDescription.Level("RT", "Radiotherapy"),
                    new ColumnDescription.Level("0", "0")),
                "RT",
                null),
            new ColumnDescription(
                "seen",
                "seen",
                ColumnDescription.Kind.TEXT,
                ColumnDescription.Role.OTHER,
                null,
                List.of(),
                null,
                null),
            new ColumnDescription(
                "bare",
                "bare",
                ColumnDescription.Kind.TEXT,
                ColumnDescription.Role.COVARIATE,
                null,
                List.of(),
                null,
                null));
    assertThat(description.endpoints())
        .containsExactly(
            new EndpointDefinition(
                "os",
                "Overall survival",
                "os_months",
                null,
                "os_event",
                List.of("1", "2"),
                new EventWords("death", "deaths", "dead", "alive"),
                "All causes."),
            new EndpointDefinition(
                "x", "x", "stop", "start", "e", List.of(), EventWords.general(), null));
    assertThat(description.defaults())
        .isEqualTo(new CohortDescription.Defaults("os", "arm", List.of("arm", "kps")));
  }

  @Test
  void nothingIsNeededAndUnknownMembersAreIgnored() throws Exception {
    CohortDescription description = read("{\"made_by\": {\"someone\": [1, 2]}}");
    assertThat(description.dictionary().title()).isEqualTo("cohort");
    assertThat(description.dictionary().columns()).isEmpty();
    assertThat(description.endpoints()).isEmpty();
    assertThat(description.defaults()).isEqualTo(CohortDescription.Defaults.none());
  }

  @Test
  void itLiesBesideTheDataFile() throws Exception {
    Path data = folder.resolve("my.cohort.csv");
    assertThat(DictionaryFile.beside(data)).isEqualTo(folder.resolve("my.cohort.dictionary.json"));
    assertThat(DictionaryFile.describing(data).dictionary().title()).isEqualTo("my.cohort");
    Files.writeString(folder.resolve("my.cohort.dictionary.json"), "{\"title\": \"Mine\"}");
    assertThat(DictionaryFile.describing(data).dictionary().title()).isEqualTo("Mine");
  }

  @Test
  void theBundledDictionaryDescribesTheBundledCohort() throws Exception {
    CohortDescription description = DictionaryFile.describing(Path.of("data", "rnpc-cohort.csv"));
    assertThat(description.dictionary().synthetic()).isTrue();
    assertThat(description.endpoints())
        .extracting(EndpointDefinition::id)
        .startsWith("os", "pfs", "dss");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"title\": }        | , line 1, character 11: not valid JSON (Unexpected character ('}'"
            + " (code 125)): expected a value).",
        "[1, 2]               |  does not hold a JSON object.",
        "{\"title\": 3}       | : title must be a text in quotes, found 3.",
        "{\"synthetic\": \"yes\"} | : synthetic must be true or false, found \"yes\".",
        "{\"columns\": {}}    | : columns must be a list, found {}.",
        "{\"columns\": [3]}   | : columns[0] must be an object, found 3.",
        "{\"columns\": [{\"name\": \"a\"}, {\"label\": \"b\"}]} | : columns[1].name is missing.",
        "{\"columns\": [{\"name\": \"a\", \"type\": \"factor\"}]} | : columns[0].type is"
            + " \"factor\"; it must be one of number, category, text, date.",
        "{\"columns\": [{\"name\": \"a\", \"role\": \"arm\"}]} | : columns[0].role is \"arm\"; it"
            + " must be one of group, covariate, identifier, time, event, other.",
        "{\"columns\": [{\"name\": \"a\", \"levels\": [{\"label\": \"x\"}]}]} | :"
            + " columns[0].levels[0].value is missing.",
        "{\"endpoints\": [{\"id\": \"os\", \"time\": \"t\"}]} | : endpoints[0].event is missing.",
        "{\"endpoints\":"
            + " [{\"id\":\"os\",\"time\":\"t\",\"event\":\"e\"},{\"id\":\"os\",\"time\":\"t\",\"event\":\"e\"}]}"
            + " | : endpoints[1].id is \"os\", which another endpoint has already.",
        "{\"version\": 2}     |  has format 2; this version of Riskset reads formats up to 1. Use a"
            + " newer Riskset.",
        "{\"version\": \"1\"} | : version must be a whole number, found \"1\".",
      })
  void anErrorNamesItsPlace(String content, String message) throws IOException {
    Path file = write(content);
    String gap = message.startsWith(":") || message.startsWith(",") ? "" : " ";
    assertThatThrownBy(() -> DictionaryFile.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(file + gap + message);
  }

  @Test
  void aMemberThatIsThereTwiceIsAnError() throws IOException {
    Path file = write("{\"title\": \"a\", \"title\": \"b\"}");
    assertThatThrownBy(() -> DictionaryFile.read(file))
        .isInstanceOf(IngestException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("Duplicate field 'title'");
  }

  private CohortDescription read(String content) throws IngestException, IOException {
    return DictionaryFile.read(write(content));
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("cohort.dictionary.json"), content);
  }
}
