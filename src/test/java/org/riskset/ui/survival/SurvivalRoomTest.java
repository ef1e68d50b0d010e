package org.riskset.ui.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.ui.RoomWindow.cells;
import static org.riskset.ui.RoomWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.figure.SurvivalGeometry;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.SurvivalScale;
import org.riskset.ui.Reference;
import org.riskset.ui.RoomWindow;
import org.riskset.ui.figure.FigureView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // the fixture sets the fields before each test
@ExtendWith(ApplicationExtension.class)
class SurvivalRoomTest {
  @TempDir private Path folder;
  private RoomWindow window;

  @Start
  void open(Stage stage) {
    window =
        new RoomWindow(
            stage,
            parts ->
                new SurvivalRoom(
                    parts.session(),
                    new Pane(),
                    parts.threads(),
                    parts.threads(),
                    parts.location(),
                    parts.export()));
  }

  private static SurvivalGeometry geometry(FxRobot robot) {
    FigureView view = robot.lookup(".figure-view").queryAs(FigureView.class);
    until(() -> view.geometryProperty().get() != null);
    return (SurvivalGeometry) view.geometryProperty().get();
  }

  private static Point2D atTime(FxRobot robot, double time) {
    SurvivalGeometry geometry = geometry(robot);
    FigureView view = robot.lookup(".figure-view").queryAs(FigureView.class);
    return view.localToScreen(geometry.time().toCoordinate(time), geometry.plot().centreY());
  }

  private static List<String> readOut(FxRobot robot) {
    ReadOutPane pane = robot.lookup("#read-out").queryAs(ReadOutPane.class);
    return robot.from(pane).lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void hoveringReadsTheNumbersOfR(FxRobot robot) {
    robot.moveTo(atTime(robot, 36));
    until(() -> robot.lookup("#read-out").query().isVisible());
    assertThat(readOut(robot))
        .contains("At 36.0 months", "Alive, % (95% CI)", "At risk", "Deaths")
        .containsSubsequence("RT", "70.6", "(58.3–80.0)", "46", "20")
        .containsSubsequence("non-RT", "12.5", "(2.1–32.6)", "2", "16")
        .containsSubsequence("Difference", "58.1", "(38.8–77.5)", "percentage points");
    assertThat(robot.lookup("#crosshair-time").queryAs(Label.class).getText()).isEqualTo("36.0");
  }

  @Test
  void hoveringDoesNotDrawTheFigureAgain(FxRobot robot) {
    Point2D there = atTime(robot, 36);
    ImageView picture = robot.lookup(".figure-view .image-view").queryAs(ImageView.class);
    Image drawn = picture.getImage();
    robot.moveTo(there).moveTo(atTime(robot, 60));
    assertThat(picture.getImage()).isSameAs(drawn);
  }

  @Test
  void arrowsMoveTheCrosshairAndEscapeHidesIt(FxRobot robot) {
    robot.clickOn(atTime(robot, 36)).press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertThat(readOut(robot)).contains("At 37.0 months");
    robot.press(KeyCode.SHIFT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.SHIFT);
    assertThat(readOut(robot)).contains("At 37.3 months");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup("#read-out").query().isVisible()).isFalse();
  }

  @Test
  void theEndpointIsSwitchedByAClickAndTheTableFollows(FxRobot robot) {
    robot.clickOn("Progression-free");
    assertThat(window.session().study().endpoint().id()).isEqualTo("pfs");
    ComparisonTable table = robot.lookup("#comparison").queryAs(ComparisonTable.class);
    until(() -> !table.getItems().get(0).events().equals("46"));
  }

  @Test
  void groupsAreChosenFromAMenu(FxRobot robot) {
    robot.clickOn("#groups").clickOn("Sex");
    assertThat(window.session().study().groups()).containsExactly("sex");
    ComparisonTable table = robot.lookup("#comparison").queryAs(ComparisonTable.class);
    assertThat(table.getItems())
        .extracting(ComparisonRow::label)
        .containsExactly("Male", "Female", "Difference");
  }

  @Test
  void theBandIsTakenAwayByACheckBoxAndComesBackWithUndo(FxRobot robot) {
    geometry(robot);
    ImageView picture = robot.lookup(".figure-view .image-view").queryAs(ImageView.class);
    Image before = picture.getImage();
    robot.clickOn("95% confidence band");
    assertThat(window.session().study().figure().survival().confidenceBand()).isFalse();
    until(() -> picture.getImage() != before);
    robot.interact(window.session()::undo);
    CheckBox box = robot.lookup("95% confidence band").queryAs(CheckBox.class);
    assertThat(box.isSelected()).isTrue();
  }

  @Test
  void theCurveIsTurnedAndTheTableSaysThatItStaysWithSurvival(FxRobot robot) {
    robot.clickOn("1 − S");
    assertThat(window.session().study().figure().survival().scale())
        .isEqualTo(SurvivalScale.FAILURE);
    ComparisonTable table = robot.lookup("#comparison").queryAs(ComparisonTable.class);
    until(() -> table.getColumns().get(4).getText().equals("S at 36 months, %"));
    robot.moveTo(atTime(robot, 36));
    until(() -> robot.lookup("#read-out").query().isVisible());
    assertThat(readOut(robot)).contains("Dead, % (95% CI)").containsSubsequence("RT", "29.4");
    robot.interact(window.session()::undo);
    assertThat(robot.lookup("S(t)").queryAs(ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void logLogIsReadOnALogarithmicTimeAxis(FxRobot robot) {
    robot.clickOn(robot.lookup("#scale .toggle-button").nth(3).<Node>query());
    assertThat(window.session().study().figure().survival().scale())
        .isEqualTo(SurvivalScale.LOG_LOG);
    until(() -> geometry(robot).time().logarithmic());
    robot.moveTo(atTime(robot, 36));
    until(() -> robot.lookup("#read-out").query().isVisible());
    assertThat(readOut(robot)).contains("log(−log S) (95% CI)").containsSubsequence("RT", "−1.06");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
  }

  @Test
  void limitsAtZeroAreChosenAndOnlyWhereOthersLackThem(FxRobot robot) {
    robot.clickOn("#at-zero").clickOn("beta product");
    ComparisonTable table = robot.lookup("#comparison").queryAs(ComparisonTable.class);
    String r = PercentWording.number(Reference.of("non_rt_upper_at_zero").asDouble());
    until(() -> table.getItems().get(1).survival().get(1).limits().equals("(0.0–" + r + ")"));
    robot.clickOn("#limits").clickOn("arcsine").clickOn("#limits").type(KeyCode.END, KeyCode.ENTER);
    until(() -> !robot.lookup("#at-zero").query().getParent().isVisible());
  }

  private static void showAnalysis(FxRobot robot) {
    robot.clickOn("Analysis");
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#test-sentence").queryAs(Label.class).getText();
  }

  @Test
  void theMeanIsTakenToTheTimeEntered(FxRobot robot) {
    showAnalysis(robot);
    robot.clickOn("#horizon").write("60\n");
    assertThat(window.session().study().survival().horizon()).hasValue(60);
    ComparisonTable table = robot.lookup("#comparison").queryAs(ComparisonTable.class);
    until(() -> table.getColumns().size() == 7);
    assertThat(table.getColumns().get(6).getText()).isEqualTo("Mean to 60 months");
    assertThat(table.getColumns().get(6).getCellData(2)).hasToString("15.7 (8.6–22.7)");
  }

  @Test
  void anotherTestIsChosenAndItsExponentsAreAsked(FxRobot robot) {
    showAnalysis(robot);
    assertThat(robot.lookup("#rho").query().getParent().isVisible()).isFalse();
    robot.clickOn("#test-kind").clickOn("Fleming–Harrington");
    until(() -> sentence(robot).startsWith("Fleming–Harrington (0, 1) test"));
    robot.doubleClickOn("#rho").write("1\n");
    until(() -> sentence(robot).startsWith("Fleming–Harrington (1, 1) test"));
  }

  @Test
  void strataAreTickedInAMenu(FxRobot robot) {
    showAnalysis(robot);
    robot.clickOn("#strata").clickOn("WHO type");
    assertThat(window.session().study().comparison().strata()).containsExactly("who_type");
    until(() -> sentence(robot).endsWith("stratified by WHO type"));
  }

  @Test
  void pairsAreTestedWhereThereAreMoreThanTwoGroups(FxRobot robot) {
    showAnalysis(robot);
    assertThat(robot.lookup("#pairs-adjustment").query().getParent().isVisible()).isFalse();
    robot.clickOn("#groups").clickOn("N category");
    until(() -> robot.lookup("#pairs-adjustment").query().getParent().isVisible());
    robot.clickOn("#pairs-adjustment").clickOn("Holm");
    until(() -> robot.lookup("#pairs").query().isVisible());
    assertThat(robot.from(robot.lookup("#pairs")).lookup(".pair").queryAll()).hasSize(6);
  }

  @Test
  void aLandmarkIsEnteredAndUndone(FxRobot robot) {
    showAnalysis(robot);
    robot.clickOn("#landmark").write("12\n");
    assertThat(window.session().study().sample().landmark()).hasValue(12);
    robot.interact(window.session()::undo);
    assertThat(robot.lookup("#landmark").queryAs(TextField.class).getText()).isEmpty();
  }

  @Test
  void theTimeAxisEndsWhereAPersonSays(FxRobot robot) {
    robot.clickOn("#time-end").write("60\n");
    assertThat(window.session().study().figure().survival().timeEnd()).hasValue(60);
    until(() -> geometry(robot).time().upper() == 60);
  }

  @Test
  void impossibleTicksAreMarkedAndLeaveTheStudyAlone(FxRobot robot) {
    robot.clickOn("#time-step").write("0.001\n");
    assertThat(window.session().study().figure().survival().timeStep()).isEmpty();
    assertThat(robot.lookup("#time-step").queryAs(TextField.class).getStyleClass())
        .contains("invalid");
  }

  @Test
  void theFigureIsSavedWithTheSizeChosenInTheExportPane(FxRobot robot) throws IOException {
    Path file = folder.resolve("figure.svg");
    window.willSaveTo(file);
    robot.clickOn("Change").clickOn("#preset-nature-one").clickOn("SVG").clickOn("#export-save");
    until(() -> Files.exists(file) && robot.lookup("#export-pane").tryQuery().isEmpty());
    assertThat(Files.readString(file)).contains("<svg");
    assertThat(window.session().study().figure().widthMm()).isCloseTo(89, within(0.0));
  }

  @Test
  void aFailureToSaveStaysInThePane(FxRobot robot) {
    window.willSaveTo(folder.resolve("absent").resolve("figure.pdf"));
    robot.clickOn("Change").clickOn("#export-save");
    until(() -> robot.lookup("#export-problem").query().isVisible());
    assertThat(robot.lookup("#export-problem").queryAs(Label.class).getText())
        .contains("could not be written");
  }

  private static void showModels(FxRobot robot) {
    robot.clickOn("Parametric");
    until(() -> cells(robot, "#distributions").contains("Weibull"));
  }

  private Optional<ParametricDistribution> chosen() {
    return window.session().study().survival().parametric();
  }

  @Test
  void aDistributionIsChosenInTheTableOrBesideItAndUndone(FxRobot robot) {
    showModels(robot);
    assertThat(robot.lookup("#parametric-verdict").queryAs(Label.class).getText())
        .startsWith("Smallest AIC: Weibull, ");
    assertThat(cells(robot, "#distributions")).contains("smallest", "1.97 (1.51–2.58)");
    robot.clickOn("Log-logistic");
    until(() -> chosen().equals(Optional.of(ParametricDistribution.LOGLOGISTIC)));
    FigureView plot = robot.lookup("#parametric-plot").queryAs(FigureView.class);
    until(() -> plot.getAccessibleText().contains("log-logistic model"));
    robot.clickOn("#distribution").clickOn("Gompertz");
    until(() -> plot.getAccessibleText().contains("Gompertz model"));
    TableView<?> table = robot.lookup("#distributions").queryAs(TableView.class);
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(4);
    robot.interact(window.session()::undo);
    until(() -> table.getSelectionModel().getSelectedIndex() == 3);
    robot.interact(window.session()::undo);
    until(() -> table.getSelectionModel().isEmpty());
    assertThat(chosen()).isEmpty();
  }

  @Test
  void distributionsAreWalkedByKeys(FxRobot robot) {
    showModels(robot);
    robot.clickOn("Exponential").type(KeyCode.DOWN);
    until(() -> chosen().equals(Optional.of(ParametricDistribution.WEIBULL)));
    until(() -> robot.lookup("#distributions").query().isFocused());
    robot.type(KeyCode.DOWN);
    until(() -> chosen().equals(Optional.of(ParametricDistribution.LOGNORMAL)));
  }

  @Test
  void eachPartHasItsOwnSideInTheInspector(FxRobot robot) {
    showModels(robot);
    assertThat(robot.lookup("#distribution").query().isVisible()).isTrue();
    robot.clickOn("Figure").clickOn("95% confidence band");
    assertThat(window.session().study().figure().survival().confidenceBand()).isFalse();
    robot.clickOn("Curves");
    until(() -> robot.lookup("#comparison").tryQuery().isPresent());
    showAnalysis(robot);
    assertThat(robot.lookup("#test-kind").query().isVisible()).isTrue();
  }

  @Test
  void theFigureOfAModelIsSaved(FxRobot robot) throws IOException {
    Path file = folder.resolve("model.svg");
    window.willSaveTo(file);
    showModels(robot);
    robot.clickOn("Log-normal");
    until(() -> chosen().isPresent());
    robot.clickOn("Change").clickOn("SVG").clickOn("#export-save");
    until(() -> Files.exists(file) && robot.lookup("#export-pane").tryQuery().isEmpty());
    assertThat(Files.readString(file)).contains("Log-normal model", "Time ratio 1.77");
  }

  @Test
  void withoutEventsTheModelsSayWhy(FxRobot robot) {
    showModels(robot);
    robot.interact(
        () ->
            window
                .session()
                .edit(study -> study.withSample(study.sample().where("os_event == 0"))));
    until(() -> robot.lookup("#parametric-problem").query().getParent().isVisible());
    assertThat(robot.lookup("#parametric-problem .label").nth(1).queryAs(Label.class).getText())
        .isEqualTo("No model: no events.");
  }
}
