package org.riskset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code figure}: figures of the size asked for, in the format that the file name asks for. */
final class FigureCommandTest {
  @TempDir private Path folder = Path.of("");

  private CommandRun figure(String kind, String file, String... options) {
    String[] words = new String[options.length + 8];
    String[] first = {
      "figure", kind, CommandRun.COHORT, "--time", "os_months", "--event", "os_event"
    };
    System.arraycopy(first, 0, words, 0, first.length);
    words[first.length] = "--out=" + folder.resolve(file);
    System.arraycopy(options, 0, words, first.length + 1, options.length);
    return CommandRun.of(words);
  }

  @Test
  void drawsCurvesAsScalableText() {
    CommandRun run = figure("km", "curves.svg", "--group", "arm");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("Written: " + folder.resolve("curves.svg") + "\n");
    assertThat(folder.resolve("curves.svg"))
        .content(StandardCharsets.UTF_8)
        .contains("<svg", "Months since diagnosis of recurrence", "No. at risk", "p &lt; 0.001");
  }

  @Test
  void drawsLogLogAgainstLogTime() {
    CommandRun run = figure("km", "loglog.svg", "--group", "arm", "--scale", "log-log");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("loglog.svg"))
        .content(StandardCharsets.UTF_8)
        .contains("log(−log S)", "recurrence, log scale", "No. at risk")
        .doesNotContain("NaN", "Infinity");
    assertThat(figure("km", "x.svg", "--scale", "cloglog").exitCode()).isEqualTo(2);
  }

  @Test
  void drawsAParametricModelOverTheCurves() {
    CommandRun run = figure("km", "model.svg", "--group", "arm", "--parametric", "weibull");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("model.svg"))
        .content(StandardCharsets.UTF_8)
        .contains("Weibull model", "Time ratio", "Hazard ratio", "No. at risk")
        .doesNotContain("Log-rank", "NaN", "Infinity");
    CommandRun none = figure("km", "x.svg", "--parametric", "weibull", "--where", "os_event == 0");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("The figure cannot be drawn: no events.");
    assertThat(figure("km", "x.svg", "--parametric", "normal").exitCode()).isEqualTo(2);
  }

  @Test
  void drawsLogLogOfGroupsThatNeverLieBetweenOneAndZero() throws IOException {
    Path data = folder.resolve("separate.csv");
    Files.writeString(data, "time,event,g\n5,1,a\n5,1,a\n6,0,b\n7,0,b\n");
    Path drawn = folder.resolve("separate.svg");
    CommandRun run =
        CommandRun.of(
            "figure",
            "km",
            data.toString(),
            "--time=time",
            "--event=event",
            "--group=g",
            "--scale=log-log",
            "--out=" + drawn);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(drawn).content(StandardCharsets.UTF_8).doesNotContain("NaN", "Infinity");
  }

  @Test
  void drawsAsManyPixelsAsSizeAndResolutionMake() throws IOException {
    CommandRun run =
        figure("km", "curves.png", "--width-mm", "127", "--height-mm", "101.6", "--dpi", "100");
    assertThat(run.exitCode()).as(run.err()).isZero();
    BufferedImage image = ImageIO.read(folder.resolve("curves.png").toFile());
    assertThat(image.getWidth()).isEqualTo(500);
    assertThat(image.getHeight()).isEqualTo(400);
  }

  @Test
  void drawsForestPlotsAsPdf() throws IOException {
    CommandRun run = figure("forest", "forest.pdf", "--covariates", "arm,rN", "--preset", "plos");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("forest.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void drawsPredictedAgainstObservedSurvival() {
    CommandRun run =
        figure("calibration", "calibration.svg", "--covariates=arm,age_years", "--times=36");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("calibration.svg"))
        .content(StandardCharsets.UTF_8)
        .contains("Predicted overall survival at 36 months (%)", "Observed overall survival")
        .doesNotContain("NaN");
    assertThat(figure("calibration", "none.svg", "--covariates=arm").err()).contains("--times T");
    CommandRun late = figure("calibration", "late.svg", "--covariates=arm", "--times=1000");
    assertThat(late.exitCode()).isEqualTo(1);
    assertThat(late.err()).contains("no calibration at 1,000");
  }

  @Test
  void drawsTheInfluenceOfEachPatient() {
    CommandRun run =
        figure(
            "influence",
            "influence.svg",
            "--covariates=arm,age_years",
            "--coefficient=age_years",
            "--order=size");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("influence.svg"))
        .content(StandardCharsets.UTF_8)
        .contains(
            "Patients in the order of their influence",
            "Change of Age at recurrence (standard errors)")
        .doesNotContain("NaN");
    CommandRun unknown = figure("influence", "none.svg", "--covariates=arm", "--coefficient=sexM");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err()).contains("no finite coefficient \"sexM\". It has: armnon-RT");
  }

  private CommandRun incidence(String file, String... options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("figure", "incidence", CommandRun.COHORT, "--time", "os_months"));
    words.addAll(List.of("--event-code", "death_cause", "--out=" + folder.resolve(file)));
    words.addAll(List.of(options));
    return CommandRun.of(words.toArray(String[]::new));
  }

  @Test
  void drawsTheIncidenceOfOneCauseByGroup() {
    CommandRun run =
        incidence("metastasis.svg", "--censored=", "--group=arm", "--cause=distant_metastasis");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("metastasis.svg"))
        .content(StandardCharsets.UTF_8)
        .contains("Cumulative incidence of distant metastasis (%)", "p = 0.007", "No. at risk");
  }

  @Test
  void drawsTheIncidenceOfAllCausesWithoutGroups() throws IOException {
    CommandRun run = incidence("causes.svg", "--censored=");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("causes.svg"))
        .content(StandardCharsets.UTF_8)
        .contains("Cumulative incidence (%)", "Massive haemorrhage", "Other cause", "All patients");
    assertThat(incidence("causes.pdf", "--censored=").exitCode()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("causes.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(incidence("causes.png", "--censored=", "--dpi=100").exitCode()).isZero();
    assertThat(ImageIO.read(folder.resolve("causes.png").toFile()).getWidth()).isEqualTo(685);
  }

  @Test
  void saysHowToNameCensoredRowsOfAnIncidence() {
    CommandRun run = incidence("causes.svg", "--group=arm");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Column death_cause has no value \"0\" for censored rows");
    assertThat(folder.resolve("causes.svg")).doesNotExist();
  }

  @Test
  void saysThatThereIsNoSuchCause() {
    CommandRun run = incidence("causes.svg", "--censored=", "--cause=old age");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("old age", "massive_haemorrhage");
  }

  @Test
  void saysThatAColumnOfZerosHasNoCauses() throws IOException {
    Path data = folder.resolve("none.csv");
    Files.writeString(data, "t,code\n1,0\n2,0\n");
    CommandRun run =
        CommandRun.of(
            "figure",
            "incidence",
            data.toString(),
            "--time=t",
            "--event-code=code",
            "--out=" + folder.resolve("none.svg"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Every row of column code is censored (0)");
  }

  @Test
  void saysWhichFormatsThereAre() {
    CommandRun run = figure("km", "curves.bmp");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "riskset: A figure cannot be written as curves.bmp. Formats: .svg, .pdf, .png, .tiff,"
                + " .eps, .pptx.\n");
  }

  @Test
  void saysThatTheFolderDoesNotExist() {
    CommandRun run = figure("km", "absent/curves.pdf");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "riskset: Cannot write "
                + folder.resolve("absent/curves.pdf")
                + ": its folder does not exist.\n");
  }

  @Test
  void saysWhyAForestCannotBeDrawn() {
    CommandRun run =
        figure("forest", "forest.svg", "--covariates", "arm", "--where", "os_event == 0");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("riskset: data/rnpc-cohort.csv: The figure cannot be drawn: no events.\n");
    assertThat(folder.resolve("forest.svg")).doesNotExist();
  }

  @Test
  void refusesSizesThatAreNone() {
    assertThat(figure("km", "curves.png", "--dpi", "0").err())
        .startsWith(
            "riskset: Invalid value for option '--dpi': \"0\" does not lie between 30 and 2,400");
    assertThat(figure("km", "curves.png", "--preset", "cell").err())
        .startsWith(
            "riskset: Invalid value for option '--preset': \"cell\" is not one of nature-one");
  }

  @Test
  void asksWhichFigureAndWhereTo() {
    assertThat(CommandRun.of("figure", "waterfall", "x.csv").err())
        .startsWith(
            "riskset: There is no command \"waterfall\". Commands: km, forest, incidence,"
                + " calibration, influence.");
    assertThat(CommandRun.of("figure", "km", CommandRun.COHORT).err())
        .startsWith(
            "riskset: Name the file to draw to: --out FILE, ending in .svg, .pdf, .png, .tiff, .eps"
                + " or .pptx.");
  }
}
