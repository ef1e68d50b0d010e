package org.riskset.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.riskset.data.Cohort;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Kind;
import org.riskset.data.ColumnDescription.Level;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;
import org.riskset.model.Term;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.CohortSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.DataSource;
import org.riskset.study.EndpointChoice;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.incidence.IncidenceRun;
import org.riskset.study.parametric.GroupModelRun;

/** The bundled cohort: overall survival by arm, and a Cox model of it. */
public final class CohortStudy {
  /** The sentence that must be on every figure. */
  public static final String NOTE =
      "Synthetic rows: they reproduce the published figures of Luo et al., Cancer Medicine 2026,"
          + " doi 10.1002/cam4.71604; no row describes a real person.";

  private static final String FILE = "data/rnpc-cohort.csv";

  private CohortStudy() {}

  /** Overall survival by arm. */
  public static Study study() {
    EndpointDefinition os =
        new EndpointDefinition(
            "os",
            "Overall survival",
            "os_months",
            null,
            "os_event",
            List.of("1"),
            new EventWords("death", "deaths", "dead", "alive"),
            null);
    return Study.of(
            CohortSpec.of(DataSource.of(FILE), dictionary())
                .withReferences(Map.of("arm", "non-RT")),
            EndpointChoice.only(os))
        .withGroups(List.of("arm"));
  }

  /** The model of overall survival, terms fitted alone too. */
  public static Study modelled(String... terms) {
    List<Term> main = Stream.of(terms).<Term>map(Term.Main::new).toList();
    return study().withCox(CoxSpec.defaults().withTerms(main).withUnivariable(true));
  }

  /** The figure of a study on the bundled cohort. */
  public static SurvivalFigure survival(Study study) {
    try {
      StudyRunner runner = new StudyRunner(cohort());
      return SurvivalFigure.of(
          study,
          runner.survival(study),
          study.groups().isEmpty() ? null : runner.comparison(study));
    } catch (DataException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** The figure of a study on the bundled cohort with a parametric model of its groups. */
  public static SurvivalFigure modelled(Study study, ParametricDistribution distribution) {
    try {
      StudyRunner runner = new StudyRunner(cohort());
      return SurvivalFigure.ofModel(
          study, runner.survival(study), GroupModelRun.of(runner, study, distribution));
    } catch (DataException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** The figure of incidences of a study on the bundled cohort. */
  public static SurvivalFigure incidence(Study study) {
    try {
      return SurvivalFigure.of(study, IncidenceRun.run(new StudyRunner(cohort()), study));
    } catch (DataException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** The forest plot of a study on the bundled cohort. */
  public static ForestFigure forest(Study study) {
    try {
      return ForestFigure.of(study, new StudyRunner(cohort()).cox(study));
    } catch (DataException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static Cohort cohort() {
    try {
      return CohortReader.read(Path.of(FILE)).cohort();
    } catch (IngestException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Dictionary dictionary() {
    return new Dictionary(
        "Recurrent nasopharyngeal carcinoma",
        "Recurrent NPC",
        true,
        NOTE,
        "diagnosis of recurrence",
        "months",
        List.of(
            category("arm", "Arm", "RT", "RT", "non-RT", "non-RT"),
            category("sex", "Sex", "F", "Female", "M", "Male"),
            category("salvage_surgery", "Salvage surgery", "0", "No", "1", "Yes"),
            category("rT", "T category", "rT0", "rT0", "rT1", "rT1"),
            category("rN", "N category", "rN0", "rN0", "rN1", "rN1"),
            category("who_type", "WHO type", "III", "III", "II", "II"),
            category(
                "recurrence_site", "Recurrence site", "local", "Local", "regional", "Regional"),
            new ColumnDescription(
                "age_years",
                "Age at recurrence",
                Kind.NUMBER,
                Role.COVARIATE,
                "years",
                List.of(),
                null,
                null)));
  }

  private static ColumnDescription category(String name, String label, String... pairs) {
    List<Level> levels = List.of(new Level(pairs[0], pairs[1]), new Level(pairs[2], pairs[3]));
    return new ColumnDescription(
        name, label, Kind.CATEGORY, Role.COVARIATE, null, levels, null, null);
  }
}
