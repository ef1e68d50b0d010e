package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.ui.RoomWindow.choose;
import static org.riskset.ui.RoomWindow.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.ui.RoomWindow;
import org.riskset.ui.control.Choice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // the fixture sets the fields before each test
@ExtendWith(ApplicationExtension.class)
class CoxRoomTest {
  @TempDir private Path folder;
  private RoomWindow window;

  @Start
  void open(Stage stage) {
    window =
        new RoomWindow(
            stage,
            parts ->
                new CoxRoom(
                    parts.session(),
                    parts.threads(),
                    parts.threads(),
                    parts.location(),
                    parts.export()));
  }

  private static List<String> cells(FxRobot robot) {
    return robot.lookup("#forest .table-cell").queryAllAs(TableCell.class).stream()
        .map(cell -> String.valueOf(cell.getText()))
        .toList();
  }

  @Test
  void theTableShowsTheEstimatesOfR(FxRobot robot) {
    assertThat(cells(robot))
        .containsSubsequence("Arm", "RT", "72", "46", "0.22 (0.12–0.43)", "< 0.001", "0.19")
        .contains("2.37 (1.15–4.88)", "4.00 (1.35–11.82)", "0.79", "0.06", "0.45");
    robot.clickOn("#proportionality").clickOn("not tested");
    assertThat(cells(robot))
        .as("the room that the tests took")
        .containsSubsequence("Arm", "RT", "72", "46", "0.26 (0.14–0.48)", "< 0.001")
        .contains("4.27 (1.48–12.35)", "reference");
  }

  @Test
  void performanceIsValidatedWhenSomebodyLooks(FxRobot robot) {
    robot.clickOn("Performance");
    until(() -> verdict(robot).startsWith("Concordance 0.73, "));
    assertThat(RoomWindow.cells(robot, "#performance-measures"))
        .containsSubsequence("Concordance", "0.727")
        .containsSubsequence("Calibration slope", "1.000");
    assertThat(robot.lookup("#univariable").tryQuery()).isEmpty();
    robot.doubleClickOn("#calibration-groups").write("3").type(KeyCode.ENTER);
    until(() -> groups(robot) == 3);
    assertThat(window.session().study().cox().validation().groups()).hasValue(3);
    robot.interact(() -> window.session().undo());
    until(() -> groups(robot) == 5);
    robot.clickOn("Change");
    assertThat(robot.lookup("#export-pane .label").queryAllAs(Label.class))
        .anySatisfy(
            label ->
                assertThat(label.getText())
                    .startsWith("Predicted and observed overall survival at 36 months"));
  }

  @Test
  void influenceIsDrawnForTheChosenCoefficientAndPointsTellWhoTheyAre(FxRobot robot) {
    robot.clickOn("Influence");
    until(() -> !label(robot, "#influence-verdict").isEmpty());
    assertThat(label(robot, "#influence-verdict")).startsWith("Most influential is row ");
    assertThat(rows(robot, "#influential")).isEqualTo(20);
    robot.clickOn("#influence-coefficient").type(KeyCode.DOWN, KeyCode.ENTER);
    until(() -> window.session().study().cox().influence().chosenCoefficient().isPresent());
    until(() -> robot.lookup("Influence on Age").tryQuery().isPresent());
    robot.clickOn("#influence-plot").type(KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.RIGHT);
    until(() -> label(robot, "#influence-point").startsWith("row 2 · "));
    Node ring = robot.lookup(".point-read").query();
    Bounds place = ring.localToScreen(ring.getBoundsInLocal());
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#influence-point").query().isVisible()).isFalse();
    robot.moveTo(new Point2D(place.getCenterX(), place.getCenterY()));
    until(() -> robot.lookup("#influence-point").query().isVisible());
    assertThat(label(robot, "#influence-point")).startsWith("row 2 · ");
    robot.clickOn("Change");
    assertThat(robot.lookup("#export-pane .label").queryAllAs(Label.class))
        .anySatisfy(
            label -> assertThat(label.getText()).startsWith("Influence of each patient on"));
  }

  @Test
  void termsAreChosenByStepsThatAreOnlyShown(FxRobot robot) {
    robot.clickOn("#select-terms");
    until(() -> robot.lookup("#selection-result").tryQuery().isPresent());
    assertThat(label(robot, "#selection-result")).contains("Arm, Salvage surgery, N category");
    assertThat(window.session().study().cox().terms()).hasSize(4);
    robot.clickOn("#use-terms");
    until(() -> window.session().study().cox().terms().size() == 3);
    assertThat(robot.lookup("#selection-popover").tryQuery()).isEmpty();
    robot.interact(() -> window.session().undo());
    assertThat(window.session().study().cox().terms()).hasSize(4);
  }

  @Test
  void survivalIsPredictedForPatientsSideBySide(FxRobot robot) {
    robot.clickOn("Predictions");
    until(() -> label(robot, "#prediction-verdict").startsWith("Predicted overall survival at"));
    robot.clickOn("#add-patient");
    until(() -> label(robot, "#prediction-verdict").contains("Patient 2"));
    robot.clickOn("#patient-arm").clickOn("RT");
    robot.doubleClickOn("#patient-age_years").write("60").type(KeyCode.ENTER);
    robot.doubleClickOn("#patient-name").type(KeyCode.END).write(" on RT").type(KeyCode.ENTER);
    until(() -> label(robot, "#prediction-verdict").contains("for Patient 2 on RT."));
    assertThat(window.session().study().cox().profiles().get(1).values())
        .containsEntry("arm", "RT")
        .containsEntry("age_years", "60");
    assertThat(RoomWindow.cells(robot, "#predictions"))
        .containsSubsequence("Arm", "non-RT", "RT")
        .contains("Median, months (95% CI)");
    robot.doubleClickOn("#patient-age_years").write("99").type(KeyCode.ENTER);
    until(() -> robot.lookup("#prediction-notes .label").tryQuery().isPresent());
    robot.clickOn("#remove-patient");
    until(() -> window.session().study().cox().profiles().size() == 1);
  }

  private static String label(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private static int groups(FxRobot robot) {
    return rows(robot, "#calibration-groups-table");
  }

  private static int rows(FxRobot robot, String table) {
    return robot.lookup(table).queryAs(TableView.class).getItems().size();
  }

  private static String verdict(FxRobot robot) {
    return robot.lookup("#performance-verdict").queryAs(Label.class).getText();
  }

  @Test
  void tickingATermFitsAnotherModel(FxRobot robot) {
    robot.clickOn("#term-sex");
    assertThat(window.session().study().cox().terms()).contains(new Term.Main("sex"));
    assertThat(cells(robot)).contains("Sex", "Female");
    assertThat(robot.lookup("#term-sex").queryAs(CheckBox.class).isSelected()).isTrue();
    robot.clickOn("#term-sex");
    assertThat(cells(robot)).doesNotContain("Sex");
  }

  @Test
  void aClickOnALevelMakesItTheReference(FxRobot robot) {
    robot.clickOn("rN2");
    assertThat(window.session().study().cohort().references()).containsEntry("rN", "rN2");
    ForestTable table = robot.lookup("#forest").queryAs(ForestTable.class);
    until(() -> table.getItems().get(6).reference());
    assertThat(table.getItems().get(4).reference()).as("rN0 is no longer").isFalse();
  }

  @Test
  void allRowsAndTheScaleShareOneAxis(FxRobot robot) {
    ForestTable table = robot.lookup("#forest").queryAs(ForestTable.class);
    assertThat(robot.lookup(".forest-one").queryAll()).hasSize(9);
    assertThat(
            robot.lookup(".forest-one").queryAll().stream()
                .map(line -> line.localToScene(line.getBoundsInLocal()).getCenterX())
                .distinct())
        .as("the line at 1 is one line")
        .hasSize(1);
    assertThat(table.plotColumn().getWidth()).isGreaterThanOrEqualTo(100);
  }

  @Test
  void univariableEstimatesComeAndGo(FxRobot robot) {
    assertThat(robot.lookup(".forest-circle").queryAll()).isNotEmpty();
    robot.clickOn("#univariable");
    assertThat(cells(robot)).doesNotContain("0.26 (0.14–0.48)");
    assertThat(robot.lookup(".forest-univariable").queryAll()).isEmpty();
  }

  @Test
  void tiesAreChosenFromAList(FxRobot robot) {
    robot.clickOn("#ties").clickOn("Breslow");
    assertThat(window.session().study().cox().ties()).isEqualTo(Ties.BRESLOW);
  }

  @Test
  void limitsAreNamedAfterTheMethodAndFieldsThatDoNotApplyGo(FxRobot robot) {
    untilChosen(robot, "#limits", "Wald, 95%");
    assertThat(robot.lookup("#lambda").query().isVisible()).isTrue();
    assertThat(robot.lookup("#lambda").query().getParent().isVisible()).isFalse();
    robot.clickOn("#method").clickOn("Firth");
    untilChosen(robot, "#limits", "Profile, 95%");
    robot.clickOn("#method").clickOn("Lasso");
    assertThat(robot.lookup("#lambda").query().getParent().isVisible()).isTrue();
    assertThat(robot.lookup("#limits").query().getParent().isVisible()).isFalse();
    robot.clickOn("#lambda").write("0.05").type(KeyCode.ENTER);
    assertThat(window.session().study().cox().penalty().lambda()).hasValue(0.05);
  }

  private static void untilChosen(FxRobot robot, String choice, String name) {
    Choice<?> list = robot.lookup(choice).queryAs(Choice.class);
    until(
        () ->
            list.getChildrenUnmodifiable().stream()
                .anyMatch(
                    shown -> shown instanceof ListCell<?> cell && name.equals(cell.getText())));
  }

  @Test
  void columnsThatComeAndGoLeaveNoScrollBars(FxRobot robot) {
    robot.clickOn("#method").clickOn("Firth");
    robot.interact(() -> window.session().undo());
    assertThat(robot.lookup("#forest .scroll-bar").queryAllAs(ScrollBar.class))
        .noneMatch(ScrollBar::isVisible);
  }

  @Test
  void aClickOnAPValueOfProportionalHazardsShowsTheResiduals(FxRobot robot) {
    robot.clickOn("0.19");
    until(() -> robot.lookup("#course").tryQuery().isPresent());
    assertThat(robot.lookup("Arm: no departure seen").tryQueryAs(Label.class)).isPresent();
    assertThat(robot.lookup(".course-point").queryAll().size()).isBetween(50, 63);
    assertThat(robot.lookup("#course").query().getAccessibleText())
        .contains("constant fit (dashed, −1.50)", "With 63 deaths a modest change");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#course-popover").tryQuery()).isEmpty();
  }

  @Test
  void eachLevelOfATermHasItsResidualsAndAnotherModelClosesThem(FxRobot robot) {
    robot.clickOn("0.06");
    until(() -> robot.lookup("#course").tryQuery().isPresent());
    choose(robot, "#course-column", 2);
    until(() -> robot.lookup("#course").query().getAccessibleText().contains("dashed, 1.39"));
    robot.interact(() -> window.session().edit(study -> study.withConfidenceLevel(0.9)));
    until(() -> robot.lookup("#course-popover").tryQuery().isEmpty());
  }

  @Test
  void residualsThatDoNotExistAreRefusedInPlace(FxRobot robot) {
    robot.clickOn("#ties").clickOn("Exact").clickOn("0.19");
    until(
        () ->
            robot
                .lookup(
                    "With exact ties there are martingale and deviance residuals only: treat ties"
                        + " as Efron or Breslow do.")
                .tryQuery()
                .isPresent());
  }

  @Test
  void aNumberTakesAnotherFormFromItsMenu(FxRobot robot) {
    robot.clickOn("#form-age_years").clickOn("natural spline, 3 df");
    assertThat(cells(robot)).contains("not one ratio", "spline, 3 df");
    robot.clickOn("#interaction").clickOn("Arm × Salvage surgery");
    assertThat(cells(robot)).contains("Arm × Salvage surgery");
    robot.clickOn("#strata");
    robot.clickOn(
        robot
            .lookup(
                (Label label) ->
                    "Sex".equals(label.getText())
                        && label.getParent().getStyleClass().contains("menu-item"))
            .queryAs(Label.class));
    assertThat(robot.lookup("#stratum-sex").queryAs(CheckBox.class).isSelected()).isTrue();
    assertThat(window.session().study().cox().strata()).containsExactly("sex");
  }

  @Test
  void choicesThatDoNotGoTogetherAreRefusedWithAWayOut(FxRobot robot) {
    robot.clickOn("#robust").clickOn("#ties").clickOn("Exact");
    assertThat(robot.lookup("#cox-problem").query().getParent().isVisible()).isTrue();
    robot.clickOn("Treat ties as Efron does");
    assertThat(window.session().study().cox().ties()).isEqualTo(Ties.EFRON);
    assertThat(cells(robot)).as("robust limits of R").contains("0.22 (0.12–0.40)");
  }

  @Test
  void withoutTermsTheRoomSaysWhatToDo(FxRobot robot) {
    for (String column : List.of("arm", "salvage_surgery", "rN", "age_years")) {
      robot.clickOn("#term-" + column);
    }
    assertThat(robot.lookup("#cox-problem").query().getParent().isVisible()).isTrue();
    assertThat(robot.lookup("Tick a term to fit a model.").tryQueryAs(Label.class)).isPresent();
  }

  @Test
  void theForestPlotIsSaved(FxRobot robot) throws IOException {
    Path file = folder.resolve("forest.pdf");
    window.willSaveTo(file);
    robot.clickOn("Change").clickOn("#export-save");
    until(() -> Files.exists(file) && robot.lookup("#export-pane").tryQuery().isEmpty());
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
  }
}
