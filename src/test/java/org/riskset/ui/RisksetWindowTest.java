package org.riskset.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.Study;
import org.riskset.study.json.SampleStudy;
import org.riskset.study.json.StudyFile;
import org.riskset.ui.preferences.PreferencesFile;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as people use it: real clicks and keys. */
@ExtendWith(ApplicationExtension.class)
class RisksetWindowTest {
  private static final int PATIENCE_SECONDS = 20;
  private static final String EVERYBODY = "95 of 95";

  private final Path folder;
  private final FxRobot robot = new FxRobot();
  private final ChosenFiles files = new ChosenFiles();
  private @Nullable Stage shown;

  RisksetWindowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) {
    shown = stage;
  }

  private Stage stage() {
    return Objects.requireNonNull(shown);
  }

  @BeforeEach
  void beginWithTheSample() throws Exception {
    begin();
    await(() -> chip().equals(EVERYBODY));
  }

  private void begin() {
    robot.interact(
        () -> {
          RisksetWindow window =
              new RisksetWindow(
                  stage(), files, new PreferencesFile(folder.resolve("window.properties")));
          window.show();
          window.begin();
        });
  }

  @Test
  void beginsWithTheSampleCohortByArm() {
    assertThat(text("#study-menu .strong")).isEqualTo("Recurrent NPC");
    assertThat(chipWords()).contains("63 deaths");
    assertThat(robot.lookup("#survival-plot").tryQuery()).isPresent();
  }

  @Test
  void aLevelClickedFiltersAndUndoBringsEverybodyBack() throws Exception {
    robot.clickOn("#level-sex-F");
    await(() -> chip().equals("24 of 95"));

    robot.clickOn("#undo");
    await(() -> chip().equals(EVERYBODY));

    robot.clickOn("#redo");
    await(() -> chip().equals("24 of 95"));

    robot.clickOn("#cohort-chip");
    await(() -> chip().equals(EVERYBODY));
  }

  @Test
  void theCohortRoomIsFirstButTheWindowOpensOnSurvival() throws Exception {
    ToggleButton first = robot.lookup(".room-tab").nth(0).query();
    assertThat(first.getText()).isEqualTo("Cohort");
    assertThat(first.isSelected()).isFalse();
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
    await(() -> isThere("#characteristics .table-cell"));
    robot.clickOn("#level-sex-F");
    await(() -> text("#characteristics-legend").startsWith("n (%)"));
    robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
    await(() -> isThere("#export-pane"));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    await(() -> !isThere("#export-pane"));
  }

  @Test
  void theArmsRoomFoldsTheLeftPanelAndOpensItOverTheStage() throws Exception {
    robot.clickOn("Arms");
    await(() -> isThere("#verdict"));
    assertThat(isThere("#level-sex-F")).isFalse();
    robot.clickOn("#left-rail");
    robot.clickOn("#level-sex-F");
    await(() -> chip().equals("24 of 95"));
    robot.type(KeyCode.ESCAPE);
    await(() -> !isThere("#level-sex-F"));
    robot.clickOn("#undo");
    robot.clickOn("Survival");
    await(() -> chip().equals(EVERYBODY));
  }

  @Test
  void keysUndoAndRedo() throws Exception {
    robot.clickOn("#level-arm-RT");
    await(() -> chip().equals("72 of 95"));

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    await(() -> chip().equals(EVERYBODY));

    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    await(() -> chip().equals("72 of 95"));
  }

  @Test
  void filtersThatLeaveNobodyOfferTheStepBack() throws Exception {
    robot.clickOn("#level-who_type-I");
    await(() -> chip().equals("1 of 95"));
    robot.clickOn("#level-arm-non-RT");
    await(() -> chip().equals("0 of 95"));

    robot.clickOn("Drop the last filter");
    await(() -> chip().equals("1 of 95"));
  }

  @Test
  void aWrongCodingIsCorrectedInTheOpeningCheck() throws Exception {
    files.data = write("trial.csv", "arm,os_months,status\nA,5,0\nA,9,0\nB,7,0\nB,12,1\n");
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    await(() -> isThere("#opening"));
    assertThat(((Button) node("#open-patients")).isDisabled()).isTrue();

    robot.clickOn("#no-os");
    robot.clickOn("#open-patients");
    await(() -> chip().equals("4 of 4"));
    assertThat(chipWords()).contains("3 deaths");
  }

  @Test
  void aFileThatIsNoTableIsRefusedAndTheStudyStays() throws Exception {
    files.data = write("empty.csv", "");
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    await(() -> isThere("#question"));
    assertThat(text("#question .title")).isEqualTo("empty.csv cannot be opened");

    robot.clickOn("Keep what is open");
    assertThat(isThere("#question")).isFalse();
    assertThat(chip()).isEqualTo(EVERYBODY);
  }

  @Test
  void cancelLeavesTheOpeningCheckWithoutAChange() throws Exception {
    files.data = write("trial.csv", "arm,os_months,status\nA,5,0\nB,7,1\n");
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    await(() -> isThere("#opening"));

    robot.clickOn("#cancel-opening");
    assertThat(isThere("#opening")).isFalse();
    assertThat(chip()).isEqualTo(EVERYBODY);
  }

  @Test
  void theDarkWindowIsRemembered() throws Exception {
    assertThat(isDark()).isFalse();
    robot.clickOn("#look");
    assertThat(isDark()).isTrue();

    begin();
    assertThat(isDark()).isTrue();
  }

  @Test
  void aStudySavedIsOpenAgainAtTheNextStart() throws Exception {
    files.save = folder.resolve("mine.riskset.json");
    robot.clickOn("#level-sex-F");
    await(() -> chip().equals("24 of 95"));
    assertThat(text("#save-state")).isEqualTo("Edited, not saved");

    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    await(() -> text("#save-state").equals("Saved"));
    assertThat(files.save).exists();

    begin();
    await(() -> chip().equals("24 of 95"));
  }

  @Test
  void aSavedStudyIsNotClosedOverUnsavedEditsWithoutAsking() throws Exception {
    files.save = folder.resolve("mine.riskset.json");
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    await(() -> text("#save-state").equals("Saved"));
    robot.clickOn("#level-sex-F");
    await(() -> chip().equals("24 of 95"));

    files.data = write("trial.csv", "arm,os_months,status\nA,5,0\nB,7,1\n");
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    await(() -> isThere("#question"));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(isThere("#question")).isFalse();
    assertThat(chip()).isEqualTo("24 of 95");
  }

  @Test
  void roomsAreChosenByKeyAndShareTheFilter() throws Exception {
    robot.clickOn("#level-sex-F");
    await(() -> chip().equals("24 of 95"));

    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
    await(() -> isThere("#subgroups-or-terms"));
    assertThat(chip()).isEqualTo("24 of 95");
  }

  @Test
  void theExportPaneOpensByKeyAndClosesByEscape() throws Exception {
    robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
    await(() -> isThere("#export-pane"));

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    await(() -> !isThere("#export-pane"));
  }

  @Test
  void aStudyThatTakesLongToOpenIsLeftByEscape() throws Exception {
    Path file = folder.resolve("long.riskset.json");
    files.study = file;
    Study sample = SampleStudy.study(SampleStudy.cohort());
    ComparisonSpec.Permutations many = new ComparisonSpec.Permutations(10_000_000, 1);
    StudyFile.save(sample.withComparison(sample.comparison().withPermutations(many)), file);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    await(this::isNoteShown);

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    await(() -> !isNoteShown());
    assertThat(isThere("#question")).isFalse();
    robot.clickOn("#level-sex-F");
    await(() -> chip().equals("24 of 95"));
  }

  private boolean isNoteShown() {
    return robot.lookup("#running-note").queryAll().stream().anyMatch(Node::isVisible);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private String chip() {
    return isThere("#cohort-chip .strong") ? text("#cohort-chip .strong") : "";
  }

  private String chipWords() {
    return node("#cohort-chip").getAccessibleText();
  }

  private boolean isDark() {
    return stage().getScene().getRoot().getStyleClass().contains("dark");
  }

  private boolean isThere(String selector) {
    return robot.lookup(selector).tryQuery().isPresent();
  }

  private Node node(String selector) {
    return robot.lookup(selector).query();
  }

  private String text(String selector) {
    return ((Label) node(selector)).getText();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(condition));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean onWindow(Callable<Boolean> condition) throws Exception {
    return Platform.isFxApplicationThread()
        ? condition.call()
        : WaitForAsyncUtils.asyncFx(condition).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
