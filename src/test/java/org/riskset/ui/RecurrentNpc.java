package org.riskset.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Kind;
import org.riskset.data.ColumnDescription.Level;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.model.Term;
import org.riskset.study.CohortSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.Study;
import org.riskset.study.SurvivalSpec;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** The shipped cohort and a study of it, for tests of the rooms. */
public final class RecurrentNpc {
  private static final Path FILE = Path.of("data", "rnpc-cohort.csv");
  private static final EventWords DEATHS = new EventWords("death", "deaths", "dead", "alive");

  private RecurrentNpc() {}

  /** Overall survival by arm, and a Cox model of four columns. */
  public static Study study() {
    Study study =
        Study.of(
            new CohortSpec(
                DataSource.of(FILE.toString()),
                dictionary(),
                Set.of("salvage_surgery", "immunotherapy"),
                Map.of(),
                Map.of("arm", "non-RT", "salvage_surgery", "0", "rN", "rN0")),
            new EndpointChoice(
                List.of(
                    endpoint("os", "Overall survival", "os_months", "os_event", null),
                    endpoint("pfs", "Progression-free", "pfs_months", "pfs_event", null),
                    endpoint(
                        "dss", "Disease-specific", "dss_months", "dss_event", "It cannot be.")),
                "os"));
    List<Term> terms = List.of(main("arm"), main("salvage_surgery"), main("rN"), main("age_years"));
    return study
        .withGroups(List.of("arm"))
        .withSurvival(SurvivalSpec.defaults().withTimes(List.of(36.0, 60.0)))
        .withCox(CoxSpec.defaults().withTerms(terms).withUnivariable(true));
  }

  /** A session of that study in which everything happens at once, on the calling thread. */
  public static StudySession session() {
    return session(study());
  }

  /** A session of a study in which everything happens at once, on the calling thread. */
  public static StudySession session(Study study) {
    return new StudySession(
        cohort(),
        study,
        Runnable::run,
        Runnable::run,
        defect -> {
          throw new AssertionError(defect);
        });
  }

  /** Threads on which everything happens at once. */
  public static Threads threads() {
    return new Threads(
        Runnable::run,
        Runnable::run,
        defect -> {
          throw new AssertionError(defect);
        });
  }

  private static Term main(String column) {
    return new Term.Main(column);
  }

  private static EndpointDefinition endpoint(
      String id, String label, String time, String event, @Nullable String note) {
    return new EndpointDefinition(id, label, time, null, event, List.of("1"), DEATHS, note);
  }

  private static Dictionary dictionary() {
    return new Dictionary(
        "Recurrent nasopharyngeal carcinoma",
        "Recurrent NPC",
        true,
        null,
        "diagnosis of recurrence",
        "months",
        List.of(
            category("arm", "Arm", Role.GROUP, "non-RT", "RT", "RT", "non-RT", "non-RT"),
            category("sex", "Sex", Role.COVARIATE, null, "M", "Male", "F", "Female"),
            category(
                "salvage_surgery", "Salvage surgery", Role.COVARIATE, null, "0", "No", "1", "Yes"),
            category("immunotherapy", "Immunotherapy", Role.COVARIATE, null, "0", "No", "1", "Yes"),
            category(
                "who_type", "WHO type", Role.COVARIATE, null, "III", "III", "II", "II", "I", "I"),
            category("rN", "N category", Role.COVARIATE, null),
            category("rT", "T category", Role.COVARIATE, null),
            category(
                "death_cause",
                "Cause of death",
                Role.OTHER,
                null,
                "massive_haemorrhage",
                "Massive haemorrhage",
                "distant_metastasis",
                "Distant metastasis",
                "locoregional_progression",
                "Locoregional progression",
                "tumour_unspecified",
                "Tumour, unspecified",
                "other_cause",
                "Other cause"),
            number("age_years", "Age", Role.COVARIATE, "years"),
            number("ebv_dna_copies_per_ml", "EBV DNA", Role.COVARIATE, "copies/mL"),
            number("rert_start_months", "Start of re-irradiation", Role.OTHER, "months"),
            number("os_months", "Time to death", Role.TIME, "months"),
            number("pfs_months", "Time to progression", Role.TIME, "months"),
            number("dss_months", "Time to tumour death", Role.TIME, "months"),
            number("os_event", "Death", Role.EVENT, null),
            number("pfs_event", "Progression or death", Role.EVENT, null),
            number("dss_event", "Tumour death", Role.EVENT, null)));
  }

  private static ColumnDescription number(
      String name, String label, Role role, @Nullable String unit) {
    return new ColumnDescription(name, label, Kind.NUMBER, role, unit, List.of(), null, null);
  }

  private static ColumnDescription category(
      String name, String label, Role role, @Nullable String reference, String... levels) {
    List<Level> declared = new ArrayList<>();
    for (int i = 0; i < levels.length; i += 2) {
      declared.add(new Level(levels[i], levels[i + 1]));
    }
    return new ColumnDescription(name, label, Kind.CATEGORY, role, null, declared, reference, null);
  }

  private static Cohort cohort() {
    try (CSVParser csv =
        CSVParser.parse(
            Files.newBufferedReader(FILE),
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<CSVRecord> records = csv.getRecords();
      List<String> wanted = dictionary().columns().stream().map(ColumnDescription::name).toList();
      return new Cohort(
          records.size(), wanted.stream().map(name -> column(name, records)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Column column(String name, List<CSVRecord> records) {
    List<String> texts = records.stream().map(record -> record.get(name)).toList();
    boolean numbers = texts.stream().allMatch(text -> text.matches("[0-9.]*"));
    return numbers
        ? new NumberColumn(
            name,
            texts.stream()
                .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
                .toArray())
        : CategoryColumn.ofTexts(name, texts);
  }
}
