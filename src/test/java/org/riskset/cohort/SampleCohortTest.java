package org.riskset.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The shipped file and its dictionary say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCohortTest {
  /** That of a file for which verify.R met every row. */
  private static final String SHA_256 =
      "12e4459de334de197bf658b884ed5ddc787f3c4b09c771d5c3637988312cfb09";

  private SampleCohort cohort;
  private JsonNode dictionary;

  @BeforeAll
  void read() throws IOException {
    cohort = SampleCohort.read();
    dictionary = new ObjectMapper().readTree(SampleCohort.DICTIONARY.toFile());
  }

  @Test
  void theFileIsTheOneThatWasVerified() throws IOException, NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(SampleCohort.FILE));

    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
  }

  @Test
  void everyRowSaysThatItIsSynthetic() {
    assertThat(dictionary.get("synthetic").booleanValue()).isTrue();
    assertThat(cohort.rows())
        .hasSize(95)
        .allMatch(row -> row.get("data_origin").equals("SYNTHETIC"));
  }

  @Test
  void theDictionaryDescribesEveryColumnInTheOrderOfTheFile() {
    assertThat(dictionary.get("columns").findValuesAsText("name"))
        .containsExactlyElementsOf(cohort.columns());
  }

  @TestFactory
  Stream<DynamicTest> valuesAreAsDescribed() {
    return columns()
        .map(
            column ->
                DynamicTest.dynamicTest(
                    column.get("name").textValue(), () -> assertValuesAreDescribed(column)));
  }

  private void assertValuesAreDescribed(JsonNode column) {
    List<String> present =
        values(column.get("name").textValue()).filter(value -> !value.isEmpty()).toList();
    if (column.get("type").textValue().equals("number")) {
      assertThat(present).allMatch(value -> Double.isFinite(Double.parseDouble(value)));
      assertThat(column.get("unit").isTextual()).isTrue();
    } else if (column.get("type").textValue().equals("category")) {
      List<String> levels = column.get("levels").findValuesAsText("value");
      assertThat(levels).containsAll(present).doesNotHaveDuplicates();
      assertThat(!column.has("reference") || levels.contains(column.get("reference").textValue()))
          .isTrue();
    } else {
      assertThat(present).doesNotHaveDuplicates();
    }
  }

  @TestFactory
  Stream<DynamicTest> valuesAreEmptyExactlyWhereDescribed() {
    return columns()
        .map(
            column ->
                DynamicTest.dynamicTest(
                    column.get("name").textValue(), () -> assertEmptyWhereDescribed(column)));
  }

  private void assertEmptyWhereDescribed(JsonNode column) {
    String name = column.get("name").textValue();
    String emptyWhen = column.get("empty_when").asText("");
    if (name.equals("ebv_dna_copies_per_ml")) {
      assertThat(emptyWhen).isEqualTo("not measured (19 rows)");
      assertThat(values(name).filter(String::isEmpty)).hasSize(19);
    } else {
      assertThat(cohort.rows())
          .allMatch(row -> row.get(name).isEmpty() == conditionHolds(emptyWhen, row));
    }
  }

  private static boolean conditionHolds(String condition, CSVRecord row) {
    if (condition.isEmpty()) {
      return false;
    }
    List<String> sides = Arrays.asList(condition.split(" = ", 2));
    return row.get(sides.get(0)).equals(sides.get(1));
  }

  @Test
  void endpointsAndDefaultsNameColumnsOfTheFile() {
    List<String> named = new ArrayList<>();
    named.addAll(dictionary.get("endpoints").findValuesAsText("time"));
    named.addAll(dictionary.get("endpoints").findValuesAsText("event"));
    named.add(dictionary.at("/default/group").textValue());
    dictionary.at("/default/covariates").forEach(covariate -> named.add(covariate.textValue()));

    assertThat(cohort.columns()).containsAll(named);
    assertThat(dictionary.get("endpoints").findValuesAsText("id"))
        .containsExactly("os", "pfs", "dss", "css")
        .contains(dictionary.at("/default/endpoint").textValue());
  }

  @Test
  void reirradiationStartsBeforeProgressionDeathOrLastContact() {
    SampleCohort rt = cohort.where("arm", "RT");
    double[] start = rt.numbers("rert_start_months");
    double[] pfs = rt.numbers("pfs_months");

    for (int i = 0; i < start.length; i++) {
      assertThat(start[i]).isPositive().isLessThan(pfs[i]);
    }
  }

  @Test
  void eightOf72StartedReirradiationAfterThreeMonths() {
    double[] start =
        Arrays.stream(cohort.where("arm", "RT").numbers("rert_start_months")).sorted().toArray();

    assertThat(start).hasSize(72);
    assertThat(start[0]).isEqualTo(0.4);
    assertThat(start[35] + start[36]).isEqualTo(2 * 1.5);
    assertThat(start[71]).isEqualTo(8.1);
    assertThat(Arrays.stream(start).filter(months -> months > 3)).hasSize(8);
  }

  private Stream<JsonNode> columns() {
    List<JsonNode> columns = new ArrayList<>();
    dictionary.get("columns").forEach(columns::add);
    return columns.stream();
  }

  private Stream<String> values(String column) {
    return cohort.rows().stream().map(row -> row.get(column));
  }
}
