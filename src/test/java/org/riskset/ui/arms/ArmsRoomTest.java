package org.riskset.ui.arms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.ui.RoomWindow.cells;
import static org.riskset.ui.RoomWindow.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.study.ArmsSpec;
import org.riskset.ui.RoomWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // the fixture sets the fields before each test
@ExtendWith(ApplicationExtension.class)
class ArmsRoomTest {
  @TempDir private Path folder;
  private RoomWindow window;

  @Start
  void open(Stage stage) {
    window =
        new RoomWindow(
            stage,
            parts ->
                new ArmsRoom(
                    parts.session(),
                    new Pane(),
                    parts.threads(),
                    parts.threads(),
                    parts.location(),
                    parts.export()));
  }

  @BeforeEach
  void waitForResults(FxRobot robot) {
    until(() -> rows(robot, "#claim") == 5);
  }

  private static int rows(FxRobot robot, String table) {
    return robot
        .lookup(table)
        .tryQueryAs(TableView.class)
        .map(found -> found.getItems().size())
        .orElse(0);
  }

  private static String text(FxRobot robot, String label) {
    return robot.lookup(label).queryAs(Label.class).getText();
  }

  @Test
  void theHeadlineStandsOverItsTable(FxRobot robot) {
    assertThat(text(robot, "#verdict")).startsWith("RT is associated with a lower hazard of death");
    assertThat(text(robot, "#arms")).isEqualTo("RT v non-RT");
    assertThat(cells(robot, "#claim"))
        .containsSubsequence("Naive", "72 v 23", "63")
        .contains("0.26 (0.14–0.48)");
  }

  @Test
  void aNarrowTableGoesWithoutTheWayEachEstimateIsHad(FxRobot robot) {
    assertThat(cells(robot, "#claim")).doesNotContain("everyone, arm as recorded");
    robot.interact(() -> robot.window(0).setWidth(1600));
    until(() -> cells(robot, "#claim").contains("everyone, arm as recorded"));
    robot.interact(() -> robot.window(0).setWidth(1270));
    until(() -> !cells(robot, "#claim").contains("everyone, arm as recorded"));
  }

  @Test
  void balanceIsDrawnWithTheWaitingTimes(FxRobot robot) {
    robot.clickOn("Balance");
    until(() -> robot.lookup("#love-plot .love-hollow-point").queryAll().size() == 8);
    assertThat(robot.lookup("#love-plot .love-solid-point").queryAll()).hasSize(8);
    assertThat(text(robot, "#balance-verdict")).startsWith("1 of 8 columns");
    assertThat(robot.lookup("#waiting").query().isVisible()).isFalse();
    robot.clickOn("#start").clickOn("Start of re-irradiation");
    until(() -> robot.lookup("#waiting").query().isVisible());
    until(() -> robot.lookup("#waiting-plot .waiting-landmark").queryAll().size() == 3);
    robot.clickOn("Change");
    assertThat(robot.lookup("#export-pane .label").queryAllAs(Label.class))
        .anySatisfy(label -> assertThat(label.getText()).startsWith("The balance of the arms"));
  }

  @Test
  void subgroupsAreChosenBesideTheirTable(FxRobot robot) {
    robot.clickOn("Subgroups");
    until(() -> rows(robot, "#effects") == 1);
    robot.clickOn("#by-sex");
    until(() -> rows(robot, "#effects") == 3);
    assertThat(cells(robot, "#effects"))
        .containsSubsequence("Sex", "Male", "50 v 21", "48")
        .contains("0.26 (0.13–0.51)", "0.79");
    robot.interact(() -> window.session().undo());
    until(() -> rows(robot, "#effects") == 1);
    assertThat(robot.lookup("#by-sex").queryAs(CheckBox.class).isSelected()).isFalse();
  }

  @Test
  void aStartOfTreatmentIsChosenAndTakenBack(FxRobot robot) {
    robot.clickOn("#start").clickOn("Start of re-irradiation");
    until(() -> rows(robot, "#claim") == 9);
    assertThat(cells(robot, "#claim")).contains("Landmark 3 months", "0.35 (0.20–0.61)");
    robot
        .doubleClickOn("#landmarks")
        .push(KeyCode.CONTROL, KeyCode.A)
        .write("6 9")
        .type(KeyCode.ENTER);
    until(() -> rows(robot, "#claim") == 8);
    assertThat(window.session().study().arms().landmarks()).containsExactly(6.0, 9.0);
    robot.interact(() -> window.session().undo());
    robot.interact(() -> window.session().undo());
    until(() -> rows(robot, "#claim") == 5);
    assertThat(robot.lookup("#start").queryAs(ComboBox.class).getValue()).isEqualTo("");
  }

  @Test
  void otherTermsAdjust(FxRobot robot) {
    robot.clickOn("#adjust-sex");
    assertThat(window.session().study().arms().chosenAdjustment()).isPresent();
    until(() -> text(robot, "#verdict").contains("0.19 to 0.26"));
    robot.clickOn("#adjust-as-model");
    assertThat(window.session().study().arms().chosenAdjustment()).isEmpty();
    until(() -> text(robot, "#verdict").contains("0.22 to 0.30"));
  }

  @Test
  void withoutTwoArmsTheyAreAskedFor(FxRobot robot) {
    robot.interact(() -> window.session().edit(study -> study.withGroups(List.of())));
    until(() -> robot.lookup("#arms-problem").query().getParent().isVisible());
    robot.clickOn("#choose-arms").clickOn("Arm: RT v non-RT");
    until(() -> !robot.lookup("#arms-problem").query().getParent().isVisible());
    assertThat(window.session().study().arms().chosenPair())
        .hasValue(new ArmsSpec.Pair("arm", "RT", "non-RT"));
  }

  @Test
  void theFigureIsSaved(FxRobot robot) throws IOException {
    Path file = folder.resolve("claim.svg");
    window.willSaveTo(file);
    robot.clickOn("Change").clickOn("SVG").clickOn("#export-save");
    until(() -> Files.exists(file) && robot.lookup("#export-pane").tryQuery().isEmpty());
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .contains("Overlap-weighted", "Remedy for");
  }
}
