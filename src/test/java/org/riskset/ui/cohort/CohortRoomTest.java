package org.riskset.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.ui.RoomWindow.cells;
import static org.riskset.ui.RoomWindow.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.ui.RoomWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // the fixture sets the fields before each test
@ExtendWith(ApplicationExtension.class)
class CohortRoomTest {
  @TempDir private Path folder;
  private RoomWindow window;

  @Start
  void open(Stage stage) {
    window =
        new RoomWindow(
            stage,
            parts ->
                new CohortRoom(
                    parts.session(),
                    new Pane(),
                    parts.threads(),
                    parts.threads(),
                    parts.location(),
                    parts.export()));
  }

  @BeforeEach
  void waitForResults(FxRobot robot) {
    until(() -> cells(robot, "#characteristics").contains("71 (74.7%)"));
  }

  private static String text(FxRobot robot, String label) {
    return robot.lookup(label).queryAs(Label.class).getText();
  }

  private boolean isFocused(FxRobot robot, String selector) {
    return robot.lookup(selector).<Node>query().isFocused();
  }

  @Test
  void theTableStandsUnderItsSentence(FxRobot robot) {
    assertThat(text(robot, "#characteristics-verdict")).startsWith("1 of 8 columns");
    assertThat(text(robot, "#table-by")).isEqualTo("by Arm");
    assertThat(cells(robot, "#characteristics"))
        .containsSubsequence("Sex", "Male", "71 (74.7%)", "50 (69.4%)", "21 (91.3%)");
  }

  @Test
  void layoutIsChosenBesideTheTable(FxRobot robot) {
    robot.clickOn("#table-numbers").clickOn("Mean (SD)");
    until(() -> text(robot, "#characteristics-legend").endsWith("(standard deviation)"));
    robot.clickOn("#table-tests");
    until(() -> cells(robot, "#characteristics").contains("Pearson's χ² test"));
    robot.clickOn("#table-groups").clickOn("None");
    until(() -> !cells(robot, "#characteristics").contains("50 (69.4%)"));
    robot.interact(() -> window.session().undo());
    robot.interact(() -> window.session().undo());
    robot.interact(() -> window.session().undo());
    until(() -> cells(robot, "#characteristics").contains("50 (69.4%)"));
    until(() -> text(robot, "#characteristics-legend").endsWith("median (quartiles)"));
    assertThat(robot.lookup("#table-tests").queryAs(CheckBox.class).isSelected()).isFalse();
  }

  @Test
  void rowsAreChosenBesideTheTable(FxRobot robot) {
    robot.clickOn("#row-sex");
    until(() -> !cells(robot, "#characteristics").contains("Sex"));
    robot.clickOn("#all-rows");
    until(() -> cells(robot, "#characteristics").contains("Sex"));
    assertThat(robot.lookup("#row-sex").queryAs(CheckBox.class).isSelected()).isTrue();
  }

  @Test
  void theInspectorIsWalkedByKeys(FxRobot robot) {
    robot.interact(() -> robot.lookup("#table-groups").query().requestFocus());
    robot.type(KeyCode.TAB);
    assertThat(isFocused(robot, "#table-numbers")).isTrue();
    robot.type(KeyCode.TAB);
    assertThat(isFocused(robot, "#table-tests")).isTrue();
    robot.type(KeyCode.SPACE);
    until(() -> cells(robot, "#characteristics").contains("Pearson's χ² test"));
  }

  @Test
  void aRowTickedByKeyKeepsTheFocus(FxRobot robot) {
    robot.interact(() -> robot.lookup("#row-sex").query().requestFocus());
    robot.type(KeyCode.SPACE);
    until(() -> !cells(robot, "#characteristics").contains("Sex"));
    assertThat(isFocused(robot, "#row-sex")).isTrue();
    robot.type(KeyCode.SPACE);
    until(() -> cells(robot, "#characteristics").contains("Sex"));
  }

  @Test
  void theTableIsSaved(FxRobot robot) throws IOException {
    Path file = folder.resolve("table1.csv");
    window.willSaveTo(file);
    robot.clickOn("Export").clickOn("#export-save");
    until(() -> Files.exists(file) && robot.lookup("#export-pane").tryQuery().isEmpty());
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .startsWith("variable,level,group,n,n_missing,percent")
        .contains("\nsex,F,non-RT,2,0,");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsNamed(FxRobot robot) {
    window.willSaveTo(folder.resolve("nowhere").resolve("table1.csv"));
    robot.clickOn("Export").clickOn("#export-save");
    until(() -> text(robot, "#export-problem").contains("Choose another place."));
  }

  @Test
  void aPlanIsMadeInSmallFields(FxRobot robot) {
    robot.clickOn("Planning");
    until(() -> text(robot, "#planning-verdict").contains("63 deaths"));
    assertThat(robot.lookup("#table-by").query().isVisible()).isFalse();
    robot.clickOn("90%");
    until(() -> text(robot, "#planning-verdict").startsWith("With 90% power"));
    fill(robot, "#planning-ratio", "0.6");
    until(() -> text(robot, "#planning-need").startsWith("A hazard ratio of 0.60"));
    fill(robot, "#planning-share", "66");
    until(() -> text(robot, "#planning-need").contains("patients, if 66% of them"));
    fill(robot, "#planning-ratio", "1");
    assertThat(robot.lookup("#planning-ratio").query().getStyleClass()).contains("invalid");
    robot.interact(window::layExportPane);
    assertThat(robot.lookup("#export-pane .label").queryAllAs(Label.class))
        .anySatisfy(label -> assertThat(label.getText()).startsWith("The plan is shown"));
  }

  private static void fill(FxRobot robot, String field, String text) {
    robot.doubleClickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text).type(KeyCode.ENTER);
  }

  @Test
  void aColumnIsCutWhereSomebodyAsks(FxRobot robot) {
    robot.clickOn("Cut-point");
    until(() -> robot.lookup("#choose-cutpoint").query().getParent().isVisible());
    robot.clickOn("#choose-cutpoint").clickOn("Age");
    until(() -> text(robot, "#cutpoint-verdict").startsWith("Age: survival differs most"));
    assertThat(robot.lookup("#cutpoint-plot .cutpoint-point").queryAll()).hasSize(27);
    assertThat(robot.lookup("#cutpoint-plot .cutpoint-chosen").queryAll()).hasSize(1);
    assertThat(cells(robot, "#cutpoint")).containsSubsequence("Naive", "62", "0.07");
    fill(robot, "#cutpoint-least", "25");
    until(() -> robot.lookup("#cutpoint-plot .cutpoint-point").queryAll().size() < 27);
    robot.interact(() -> window.session().undo());
    until(() -> robot.lookup("#cutpoint-plot .cutpoint-point").queryAll().size() == 27);
  }
}
