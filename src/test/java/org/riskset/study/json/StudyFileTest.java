package org.riskset.study.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.data.ColumnDescription;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.endpoint.EventWords;
import org.riskset.ingest.IngestException;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.statistics.incidence.VarianceMethod;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.HazardMethod;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.ArmsSpec;
import org.riskset.study.CharacteristicsSpec;
import org.riskset.study.CohortSpec;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.CutpointChoice;
import org.riskset.study.DataSource;
import org.riskset.study.DescriptionSpec;
import org.riskset.study.EndpointChoice;
import org.riskset.study.EqualityTest;
import org.riskset.study.FigureSpec;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.Penalty;
import org.riskset.study.PlanningSpec;
import org.riskset.study.Profile;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.SurvivalSpec;
import org.riskset.study.ValidationSpec;

/** Studies on disk. */
class StudyFileTest {
  private final Path folder;
  private final Path file;

  StudyFileTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("study" + StudyFile.SUFFIX);
  }

  @Test
  void theDocumentIsReadableAndItsMembersKeepTheirOrder() throws Exception {
    StudyFile.save(everything(folder.resolve("data/cohort.csv")), file);
    assertThat(Files.readString(file)).isEqualTo(expected());
  }

  @Test
  void aStudyComesBackAsItWas() throws Exception {
    Study study = everything(folder.resolve("data/cohort.csv"));
    StudyFile.save(study, file);
    assertThat(StudyFile.load(file)).isEqualTo(study);
  }

  @Test
  void whatAnOlderDocumentLacksHasItsDefault() throws Exception {
    StudyFile.save(plain(folder.resolve("a.csv")), file);
    String saved = Files.readString(file);
    String older =
        saved.replaceAll(",\\s*\"(tau|survival_method|hazard_method|reverse)\" : [^,}\\s]+", "");
    assertThat(older).isNotEqualTo(saved).doesNotContain("hazard_method");
    Files.writeString(file, older);
    assertThat(StudyFile.load(file)).isEqualTo(plain(folder.resolve("a.csv")));
  }

  @Test
  void studyAndDataMayMoveTogether() throws Exception {
    Path before = Files.createDirectories(folder.resolve("before/studies"));
    StudyFile.save(plain(folder.resolve("before/cohort.csv")), before.resolve("s.riskset.json"));
    Path after = Files.createDirectories(folder.resolve("after/studies"));
    Files.copy(before.resolve("s.riskset.json"), after.resolve("s.riskset.json"));
    Study moved = StudyFile.load(after.resolve("s.riskset.json"));
    assertThat(moved.cohort().source().path()).isEqualTo(folder + "/after/cohort.csv");
  }

  @Test
  void nothingIsLeftBesideTheSavedFile() throws Exception {
    StudyFile.save(plain(folder.resolve("a.csv")), file);
    StudyFile.save(plain(folder.resolve("b.csv")), file);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThat(StudyFile.load(file).cohort().source().path()).endsWith("b.csv");
  }

  @Test
  void aLinkKeepsPointingAtTheFileThatIsReplaced() throws Exception {
    Path target = Files.createDirectories(folder.resolve("store")).resolve("s.riskset.json");
    StudyFile.save(plain(folder.resolve("a.csv")), target);
    Files.createSymbolicLink(file, target);
    StudyFile.save(plain(folder.resolve("b.csv")), file);
    assertThat(file).isSymbolicLink();
    assertThat(Files.readString(target)).contains("b.csv");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path absent = folder.resolve("absent/s.riskset.json");
    assertThatThrownBy(() -> StudyFile.save(plain(folder.resolve("a.csv")), absent))
        .isInstanceOf(StudyWriteException.class)
        .hasMessageStartingWith(absent + " could not be written: ")
        .hasMessageEndingWith("What was there before has been kept.");
  }

  @Test
  void whatWasThereIsKeptIfTheNewContentCannotBeMovedThere() throws Exception {
    Path occupied = Files.createDirectory(folder.resolve("s.riskset.json"));
    Files.writeString(occupied.resolve("keep"), "me");
    assertThatThrownBy(() -> StudyFile.save(plain(folder.resolve("a.csv")), occupied))
        .isInstanceOf(StudyWriteException.class);
    assertThat(occupied.resolve("keep")).hasContent("me");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"format\" : 1        | \"format\" : 2        |  has format 2; this version of Riskset"
            + " reads formats up to 1. Use a newer Riskset.",
        "\"format\" : 1        | \"kind\" : 1          |  is not a Riskset study.",
        "\"current\" : \"os\"  | \"current\" : \"rfs\" | : endpoints.current is \"rfs\", which none"
            + " of the endpoints has as its id.",
        "\"confidence_level\" : 0.9 | \"confidence_level\" : 90 | : confidence_level must lie"
            + " between 0 and 1, found 90.",
        "\"ties\" : \"breslow\" | \"ties\" : \"best\" | : cox.ties is \"best\"; it must be one of"
            + " efron, breslow, exact.",
        "\"confidence_type\" : \"log\" | \"confidence_type\" : 3 | : survival.confidence_type must"
            + " be a text in quotes, found 3.",
        "\"tail_count\" : 5    | \"tail_count\" : 5.5  | : figure.survival.tail_count must be a"
            + " whole number, found 5.5.",
        "\"univariable\" : true | \"universal\" : true | : cox.univariable is missing.",
        "\"column\" : \"age\"  | \"columns\" : \"age\" | : cox.terms[1].column is missing.",
        "\"merge_near_times\" : false | \"merge_near_times\" : 0 | : sample.merge_near_times must"
            + " be true or false, found 0.",
        "\"gamma\" : 1.0 | \"gamma\" : -1 | : comparison.gamma must not be below 0, found -1.",
        "\"tau\" : 60.0 | \"tau\" : 0 | : comparison.tau must be above 0, found 0.",
        "\"test\" : \"fleming-harrington\" | \"test\" : \"wilcoxon\" | : comparison.test is"
            + " \"wilcoxon\"; it must be one of log-rank, gehan-breslow, tarone-ware, peto-peto,"
            + " modified-peto-peto, fleming-harrington, max-combo.",
        "\"variance\" : \"aalen\" | \"variance\" : \"best\" | : incidence.variance is \"best\"; it"
            + " must be one of jackknife, aalen, delta.",
        "\"confidence_type\" : \"plain\" | \"confidence_type\" : \"beta-product\" | :"
            + " incidence.confidence_type is \"beta-product\"; it must be one of log-log, log,"
            + " plain, logit, arcsin, none.",
        "\"parametric\" : \"generalized-gamma\" | \"parametric\" : \"normal\" | :"
            + " survival.parametric is \"normal\"; it must be one of exponential, weibull,"
            + " lognormal, loglogistic, gompertz, generalized-gamma.",
        "\"times\" : [ 36.0, 60.5 ] | \"times\" : [ 36.0, \"x\" ] | : survival.times[1] must be a"
            + " number, found \"x\".",
        "\"landmarks\" : [ 3.0, 6.5 ] | \"landmarks\" : [ 3.0, 0 ] | : arms.landmarks must be"
            + " above 0, found [3.0,0].",
        "\"hazard_ratio\" : 0.65 | \"hazard_ratio\" : 1 | : description.planning.hazard_ratio must"
            + " be above 0 and not 1, found 1.",
        "\"power\" : 0.9 | \"power\" : 0.05 | : description.planning.power must be above half of"
            + " alpha, found 0.05.",
        "\"event_probability\" : 0.75 | \"event_probability\" : 75 | :"
            + " description.planning.event_probability must be above 0 and at most 1, found 75.",
        "\"min_prop\" : 0.2 | \"min_prop\" : 0.5 | : description.cutpoint.min_prop must be from 0"
            + " to below 0.5, found 0.5.",
      })
  void anErrorNamesItsPlace(String right, String wrong, String message) throws Exception {
    StudyFile.save(everything(folder.resolve("a.csv")), file);
    String content = Files.readString(file);
    assertThat(content).contains(right);
    Files.writeString(file, content.replace(right, wrong));
    String gap = message.startsWith(":") ? "" : " ";
    assertThatThrownBy(() -> StudyFile.load(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(file + gap + message);
  }

  @Test
  void anOlderDocumentHasTheLogRankTestAlone() throws Exception {
    StudyFile.save(everything(folder.resolve("a.csv")), file);
    String content = Files.readString(file);
    int start = content.indexOf(",", content.indexOf("\"strata\""));
    int end = content.indexOf("\n  },\n  \"cox\"");
    Files.writeString(file, content.substring(0, start) + content.substring(end));
    assertThat(StudyFile.load(file).comparison())
        .isEqualTo(ComparisonSpec.defaults().withStrata(List.of("centre")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"incidence", "arms", "description"})
  void anOlderDocumentHasTheDefaultsOfLaterAnalyses(String analysis) throws Exception {
    Study everything = everything(folder.resolve("a.csv"));
    StudyFile.save(everything, file);
    ObjectMapper json = new ObjectMapper();
    ObjectNode older = (ObjectNode) json.readTree(file.toFile());
    assertThat(older.remove(analysis)).isNotNull();
    json.writeValue(file.toFile(), older);
    Study plain =
        switch (analysis) {
          case "arms" -> everything.withArms(ArmsSpec.defaults());
          case "description" -> everything.withDescription(DescriptionSpec.defaults());
          default -> everything.withIncidence(IncidenceSpec.defaults());
        };
    assertThat(StudyFile.load(file)).isEqualTo(plain);
  }

  @Test
  void aFileThatIsNotThere() {
    assertThatThrownBy(() -> StudyFile.load(file))
        .isInstanceOf(IngestException.class)
        .hasMessage(file + ": there is no such file. Check the name and the folder.");
  }

  @Test
  void aFileThatIsCutShort() throws Exception {
    StudyFile.save(plain(folder.resolve("a.csv")), file);
    String content = Files.readString(file);
    Files.writeString(file, content.substring(0, content.length() / 2));
    assertThatThrownBy(() -> StudyFile.load(file))
        .isInstanceOf(IngestException.class)
        .hasMessageContaining("not valid JSON");
  }

  private static Study plain(Path data) {
    return Study.of(
        CohortSpec.of(DataSource.of(data.toString()), Dictionary.named("Cohort")),
        EndpointChoice.only(EndpointDefinition.of("time", null, "status", List.of())));
  }

  private static Study everything(Path data) {
    ColumnDescription stage =
        new ColumnDescription(
            "stage",
            "Stage ≥ II",
            ColumnDescription.Kind.CATEGORY,
            ColumnDescription.Role.COVARIATE,
            null,
            List.of(new ColumnDescription.Level("2", "二")),
            "2",
            "As \"staged\"");
    Dictionary dictionary =
        new Dictionary("Cohort", "C", true, "Invented.", "recurrence", "months", List.of(stage));
    EndpointDefinition os =
        new EndpointDefinition(
            "os",
            "Overall survival",
            "stop",
            "start",
            "dead",
            List.of("1", "yes"),
            new EventWords("death", "deaths", "dead", "alive"),
            "All causes");
    return new Study(
        new CohortSpec(
            new DataSource(data.toString(), ";"),
            dictionary,
            Set.of("stage", "ecog"),
            Map.of("arm", List.of("RT", "CT"), "a b", List.of("x")),
            Map.of("stage", "2", "arm", "CT")),
        EndpointChoice.only(os),
        0.9,
        SampleSpec.of("age >= 50 and arm == 'RT'", "w", false)
            .withLandmark(OptionalDouble.of(2.5))
            .withVariance(new SampleSpec.Variance(true, "centre")),
        List.of("arm", "sex"),
        new SurvivalSpec(ConfidenceType.LOG, List.of(36.0, 60.5), List.of(0.5))
            .withHorizon(OptionalDouble.of(48))
            .withBetaProductAtZero(true)
            .withDistribution(ParametricDistribution.GENERALIZED_GAMMA)
            .withEstimator(
                new SurvivalSpec.Estimator(
                    SurvivalMethod.EXPONENTIAL, HazardMethod.FLEMING_HARRINGTON, true)),
        new ComparisonSpec(
            List.of("centre"),
            new EqualityTest(EqualityTest.Kind.FLEMING_HARRINGTON, 0.5, 1),
            new ComparisonSpec.Trend(List.of(1.0, 2.0, 4.0)),
            PValueAdjustment.BH,
            new ComparisonSpec.Permutations(1000, 7),
            OptionalDouble.of(60)),
        new CoxSpec(
            List.of(new Term.Main("time to RT"), new Term.Main("age")),
            List.of("centre"),
            Ties.BRESLOW,
            true,
            ProportionalityCheck.RANK,
            new Penalty(Penalty.Kind.LASSO, OptionalDouble.of(0.25), 7, true),
            new ValidationSpec(
                500, 3, List.of(36.0), OptionalInt.of(4), OptionalDouble.of(60), true),
            new InfluenceSpec("armRT", InfluenceSpec.Order.SIZE),
            List.of(new Profile("Young", Map.of("age", "40", "time to RT", "1.5")))),
        new IncidenceSpec(
            new IncidenceSpec.Codes("cause of death", ""),
            "tumour",
            ConfidenceType.PLAIN,
            VarianceMethod.AALEN,
            -1,
            List.of("centre")),
        new ArmsSpec(
            new ArmsSpec.Pair("arm", "RT", "CT"),
            "time to RT",
            List.of(3.0, 6.5),
            List.of(new Term.Log("age")),
            List.of("age", "sex"),
            new ArmsSpec.Subgroups(List.of("sex"), true)),
        new DescriptionSpec(
            new CharacteristicsSpec(
                List.of("sex"), List.of("age"), CharacteristicsSpec.NumberForm.BOTH, true),
            new PlanningSpec(0.65, 0.9, 0.1, OptionalDouble.of(0.75)),
            new CutpointChoice("age", 0.2, CutpointMethod.HL)),
        new FigureSpec(
            85,
            60.5,
            7,
            new FigureSpec.Survival(
                false,
                true,
                false,
                true,
                false,
                OptionalDouble.of(12),
                OptionalDouble.empty(),
                10,
                5,
                SurvivalScale.FAILURE),
            new FigureSpec.Forest(OptionalDouble.of(0.1), OptionalDouble.empty())));
  }

  private static String expected() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            StudyFileTest.class.getResourceAsStream("everything.riskset.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
