package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.data.Cohort;
import org.riskset.ingest.CohortReader;
import org.riskset.model.Term;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.CohortDescription;
import org.riskset.study.DataSource;
import org.riskset.study.DescriptionSpec;
import org.riskset.study.Profile;
import org.riskset.study.Study;
import org.riskset.study.StudyDraft;
import org.riskset.study.ValidationSpec;
import org.riskset.study.json.DictionaryFile;
import org.riskset.study.json.StudyFile;

/** {@code run}, and the start without a command. */
final class RunCommandTest {
  private static final String[] FILES = {
    "report.txt",
    "km.json",
    "compare.json",
    "cox.json",
    "table1.json",
    "survival.svg",
    "survival.pdf",
    "survival.png",
    "forest.svg",
    "forest.pdf",
    "forest.png"
  };

  @TempDir private Path folder = Path.of("");

  private Study draft() throws Exception {
    Path data = Path.of(CommandRun.COHORT);
    Cohort cohort = CohortReader.read(data).cohort();
    CohortDescription description = DictionaryFile.describing(data);
    return StudyDraft.of(DataSource.of(data.toString()), cohort, description);
  }

  private CommandRun run(Study study) throws Exception {
    Path file = folder.resolve("study.riskset.json");
    StudyFile.save(study, file);
    return CommandRun.of("run", file.toString(), "--out", folder.resolve("out").toString());
  }

  @Test
  void runsASavedStudyWhole() throws Exception {
    CommandRun run = run(draft());
    assertThat(run.exitCode()).as(run.err()).isZero();
    for (String name : FILES) {
      assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile();
      assertThat(run.out()).contains("Written: " + folder.resolve("out").resolve(name) + "\n");
    }
  }

  @Test
  void aStudyWhoseTableHasNoRowsGetsNone() throws Exception {
    Study draft = draft();
    DescriptionSpec none =
        draft
            .description()
            .withCharacteristics(draft.description().characteristics().withColumns(List.of()));
    assertThat(run(draft.withDescription(none)).exitCode()).isZero();
    assertThat(folder.resolve("out").resolve("table1.json")).doesNotExist();
  }

  @Test
  void writesTheValidationWhereTheStudyHasItInItsReport() throws Exception {
    Study draft = draft();
    ValidationSpec spec = ValidationSpec.defaults().withReplicates(20);
    run(draft.withCox(draft.cox().withValidation(spec)));
    JsonNode plain = cox();
    assertThat(plain.has("validation")).isFalse();
    run(draft.withCox(draft.cox().withValidation(spec.withReported(true))));
    assertThat(cox().required("validation").required("replicates").asInt()).isEqualTo(20);
    assertThat(cox().required("concordance").required("uno").required("estimate").isNumber())
        .isTrue();
    assertThat(folder.resolve("out").resolve("calibration.svg")).isNotEmptyFile();
    assertThat(folder.resolve("out").resolve("report.txt"))
        .content(StandardCharsets.UTF_8)
        .contains("Calibration slope", "Calibration at 36");
  }

  @Test
  void writesThePredictionsForThePatientsOfTheStudy() throws Exception {
    Study draft = draft();
    Profile usual = Profile.usual("Usual");
    Profile old = new Profile("Old", Map.of("age_years", "150"));
    List<Term> terms = List.of(new Term.Main("arm"), new Term.Main("age_years"));
    CommandRun run =
        run(draft.withCox(draft.cox().withTerms(terms).withProfiles(List.of(usual, old))));
    assertThat(run.exitCode()).isZero();
    JsonNode first = cox().required("profiles").get(0);
    assertThat(first.required("name").asText()).isEqualTo("Usual");
    assertThat(first.required("values").required("arm").asText()).isEqualTo("non-RT");
    assertThat(first.required("at").get(0).required("estimate").asDouble()).isBetween(0.0, 1.0);
    JsonNode second = cox().required("profiles").get(1);
    assertThat(second.required("status").asText()).isEqualTo("refused");
    assertThat(second.required("reason").asText()).contains("150", "extrapolation");
    assertThat(folder.resolve("out").resolve("prediction.svg")).isNotEmptyFile();
    assertThat(folder.resolve("out").resolve("report.txt"))
        .content(StandardCharsets.UTF_8)
        .contains("Predicted survival of the patients that the study names", "Usual: Arm non-RT");
  }

  private JsonNode cox() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("out").resolve("cox.json").toFile());
  }

  @Test
  void givesTheAnswersOfTheSingleCommands() throws Exception {
    run(draft());
    assertThat(
            new ObjectMapper()
                .readTree(folder.resolve("out").resolve("compare.json").toFile())
                .required("statistic"))
        .isEqualTo(
            CommandRun.ofCohort("compare", "--group", "arm", "--json")
                .json()
                .required("statistic"));
  }

  @Test
  void writesTheParametricModelThatAStudyChooses() throws Exception {
    Study draft = draft();
    run(draft);
    assertThat(folder.resolve("out").resolve("parametric.json")).doesNotExist();
    Study chosen =
        draft.withSurvival(draft.survival().withDistribution(ParametricDistribution.WEIBULL));
    CommandRun run = run(chosen);
    assertThat(run.exitCode()).as(run.err()).isZero();
    ObjectNode answer =
        (ObjectNode)
            new ObjectMapper().readTree(folder.resolve("out").resolve("parametric.json").toFile());
    String reference = "--reference=arm=" + draft.cohort().references().get("arm");
    ObjectNode single =
        (ObjectNode)
            CommandRun.ofCohort(
                    "parametric", "--distribution=weibull", "--covariates=arm", reference, "--json")
                .json();
    assertThat(answer.without("timing_ms").toString())
        .isEqualTo(single.without("timing_ms").toString());
    assertThat(folder.resolve("out").resolve("parametric.svg"))
        .content(StandardCharsets.UTF_8)
        .contains("Weibull model");
    assertThat(folder.resolve("out").resolve("report.txt"))
        .content(StandardCharsets.UTF_8)
        .contains("Parametric survival model: Weibull");
  }

  @Test
  void saysWhyAChosenModelDoesNotExist() throws Exception {
    Study draft = draft();
    Study chosen =
        draft
            .withSurvival(draft.survival().withDistribution(ParametricDistribution.WEIBULL))
            .withSample(draft.sample().where("os_event == 0"));
    run(chosen);
    assertThat(folder.resolve("out").resolve("parametric.svg")).doesNotExist();
    assertThat(folder.resolve("out").resolve("parametric.json"))
        .content(StandardCharsets.UTF_8)
        .contains("no_events");
  }

  @Test
  void saysWhatAReviewerWouldSay() throws Exception {
    run(draft());
    assertThat(folder.resolve("out").resolve("report.txt"))
        .content(StandardCharsets.UTF_8)
        .startsWith("Report: Recurrent nasopharyngeal carcinoma\n\nWhat a reviewer would say\n")
        .contains("Follow-up is 58.0 months, not 37.0.")
        .contains("Kaplan–Meier curves by Arm")
        .contains("Log-rank test by Arm")
        .contains("Cox proportional-hazards model");
  }

  @Test
  void carriesOutWhatItCanAndSaysWhatItCannot() throws Exception {
    Study study = draft().withGroups(List.of("no_such_column"));
    CommandRun run = run(study);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("table1: There is no column \"no_such_column\".")
        .contains("\nkm: There is no column \"no_such_column\".");
    assertThat(folder.resolve("out").resolve("cox.json")).isNotEmptyFile();
    assertThat(folder.resolve("out").resolve("km.json")).doesNotExist();
  }

  @Test
  void doesNotWriteIntoAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("out"), "mine");
    CommandRun run = run(draft());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("riskset: Cannot write into " + file + ": it is a file.\n");
  }

  @Test
  void saysWhereAStudyFileIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"version\":");
    CommandRun run = CommandRun.of("run", broken.toString(), "--out", folder.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("broken.json");
  }

  @Test
  void runsTheSampleStudyWhereNoWindowCanBeOpened() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = RisksetCli.start(out, err, new Screen(false), folder);
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("No window can be opened here: ")
        .contains("libgtk-3-0", "libxtst6", "libgl1", "libxxf86vm1", "-Dprism.order=sw");
    for (String name : FILES) {
      assertThat(folder.resolve("riskset-report").resolve(name)).isNotEmptyFile();
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Written: " + folder.resolve("riskset-report").resolve("report.txt"));
  }

  @Test
  void opensTheWindowWhereItCan() {
    Screen screen = new Screen(true);
    ByteArrayOutputStream nothing = new ByteArrayOutputStream();
    assertThat(RisksetCli.start(nothing, nothing, screen, folder)).isZero();
    assertThat(screen.opened).isTrue();
    assertThat(nothing.size()).isZero();
  }

  /** A window that is there or not. */
  private static final class Screen implements Window {
    private final boolean there;
    private final AtomicBoolean opened = new AtomicBoolean();

    Screen(boolean there) {
      this.there = there;
    }

    @Override
    public boolean prepare() {
      System.err.println("noise of the toolkit");
      return there;
    }

    @Override
    public void open() {
      opened.set(true);
    }
  }
}
