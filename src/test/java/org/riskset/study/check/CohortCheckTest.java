package org.riskset.study.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.data.ColumnDescription;
import org.riskset.data.Dictionary;
import org.riskset.data.Finding;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.ingest.CohortFile;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;
import org.riskset.messages.Severity;
import org.riskset.study.CohortDescription;
import org.riskset.study.json.DictionaryFile;

/** The one list of findings that window and command line show. */
class CohortCheckTest {
  private static final EndpointDefinition OS =
      new EndpointDefinition(
          "os",
          "Overall survival",
          "os_months",
          null,
          "os_event",
          List.of("1"),
          new EventWords("death", "deaths", "dead", "alive"),
          null);

  private final Path folder;

  CohortCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aCleanFileIsSaidToBeInOrder() throws Exception {
    List<Finding> findings = check("os_months,os_event,arm\n5,1,RT\n3,0,CT\n");
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("identifiers_ok", "endpoints_ok", "missing_ok");
    assertThat(findings).noneMatch(CohortCheck::isOpen);
    assertThat(findings).allSatisfy(f -> assertThat(f.claim().text()).isNotBlank());
    assertThat(findings).allSatisfy(f -> assertThat(f.sentence().text()).isNotBlank());
  }

  @Test
  void theGravestComesFirst() throws Exception {
    List<Finding> findings =
        check(
            """
            mrn,age,dose,os_months,os_event,empty
            00418200,50,,5,1,
            00421020,4O,60,3,0,
            00420849,70,60,-1,0,
            00420678,38,66,8,1,
            00420507,55,70,9,1,
            00420508,56,70,9,1,
            """);
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            "identifier_record_number",
            "time_negative",
            "text_among_numbers",
            "empty_column",
            "missing_values");
    assertThat(findings)
        .extracting(Finding::severity)
        .containsExactly(
            Severity.STOP, Severity.STOP, Severity.CAUTION, Severity.CAUTION, Severity.NOTE);
    assertThat(findings.get(4).claim().text()).isEqualTo("dose is empty in one row.");
    assertThat(findings.get(4).sentence().text())
        .isEqualTo("Analyses that use it will answer for 5 patients and say so.");
    assertThat(findings.get(4).rows()).containsExactly(0);
  }

  @Test
  void gapsInColumnsOfNoAnalysisAreNoFinding() throws Exception {
    Dictionary dictionary =
        dictionary(column("notes", ColumnDescription.Kind.TEXT, ColumnDescription.Role.OTHER));
    List<Finding> findings =
        CohortCheck.of(read("os_months,os_event,notes\n5,1,\n3,0,x\n"), dictionary, List.of(OS));
    assertThat(findings).extracting(Finding::code).contains("missing_ok");
  }

  @Test
  void dictionaryAndDataMustAgree() throws Exception {
    Dictionary dictionary =
        dictionary(
            column("kps", ColumnDescription.Kind.NUMBER, ColumnDescription.Role.COVARIATE),
            column("age", ColumnDescription.Kind.NUMBER, ColumnDescription.Role.COVARIATE),
            column("arm", ColumnDescription.Kind.CATEGORY, ColumnDescription.Role.GROUP, "RT"));
    List<Finding> findings =
        CohortCheck.of(
            read("os_months,os_event,age,arm\n5,1,old,RT\n3,0,young,CT\n"),
            dictionary,
            List.of(OS));
    assertThat(findings)
        .filteredOn(f -> f.severity() != Severity.OK)
        .extracting(f -> f.claim().text() + " " + f.sentence().text())
        .containsExactly(
            "age is not numeric. The dictionary calls column age a number, but it holds text.",
            "arm holds undeclared levels. The dictionary does not list: CT.",
            "kps is not in the file. The dictionary describes column kps, which the file lacks.");
  }

  @Test
  void theBundledCohortHasItsOneTrapAndNothingElse() throws Exception {
    Path data = Path.of("data", "rnpc-cohort.csv");
    CohortDescription description = DictionaryFile.describing(data);
    List<Finding> findings =
        CohortCheck.of(CohortReader.read(data), description.dictionary(), description.endpoints());
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            "subset_of_events", "identifier_study_code", "missing_values", "identifiers_ok");
    assertThat(findings.get(0).sentence().text())
        .startsWith("Disease-specific survival")
        .contains("keeps 54 of 95 patients");
    assertThat(findings.get(2).rowCount()).isEqualTo(19);
  }

  private List<Finding> check(String content) throws IngestException, IOException {
    return CohortCheck.of(read(content), Dictionary.named("x"), List.of(OS));
  }

  private CohortFile read(String content) throws IngestException, IOException {
    return CohortReader.read(Files.writeString(folder.resolve("cohort.csv"), content));
  }

  private static Dictionary dictionary(ColumnDescription... columns) {
    return new Dictionary("x", "x", false, null, null, null, List.of(columns));
  }

  private static ColumnDescription column(
      String name, ColumnDescription.Kind kind, ColumnDescription.Role role, String... levels) {
    return new ColumnDescription(
        name,
        name,
        kind,
        role,
        null,
        List.of(levels).stream().map(l -> new ColumnDescription.Level(l, l)).toList(),
        null,
        null);
  }
}
