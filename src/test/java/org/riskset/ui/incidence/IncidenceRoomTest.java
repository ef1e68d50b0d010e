package org.riskset.ui.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.ui.RoomWindow.cells;
import static org.riskset.ui.RoomWindow.choose;
import static org.riskset.ui.RoomWindow.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.riskset.figure.SurvivalGeometry;
import org.riskset.study.IncidenceSpec;
import org.riskset.ui.RoomWindow;
import org.riskset.ui.figure.FigureView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NullUnmarked // the fixture sets the fields before each test
@ExtendWith(ApplicationExtension.class)
class IncidenceRoomTest {
  @TempDir private Path folder;
  private RoomWindow window;

  @Start
  void open(Stage stage) {
    window =
        new RoomWindow(
            stage,
            parts ->
                new IncidenceRoom(
                    parts.session(),
                    new Pane(),
                    parts.threads(),
                    parts.threads(),
                    parts.location(),
                    parts.export()));
  }

  @BeforeEach
  void waitForResults(FxRobot robot) {
    until(() -> !table(robot).getItems().isEmpty());
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup("#incidences").queryAs(TableView.class);
  }

  private static FigureView figure(FxRobot robot) {
    return robot.lookup(".figure-view").queryAs(FigureView.class);
  }

  @Test
  void theFigureIsDrawnAndFollowsTheGroups(FxRobot robot) {
    until(() -> figure(robot).geometryProperty().get() instanceof SurvivalGeometry);
    assertThat(figure(robot).getAccessibleText())
        .startsWith("Cumulative incidence of massive haemorrhage by arm")
        .contains("Gray's test p = 0.59");
    Object drawn = figure(robot).geometryProperty().get();
    MenuButton groups = robot.lookup("#groups").queryAs(MenuButton.class);
    robot.interact(() -> groups.getItems().get(0).fire());
    until(() -> figure(robot).geometryProperty().get() != drawn);
    assertThat(figure(robot).getAccessibleText()).startsWith("Cumulative incidence by cause");
  }

  @Test
  void theFigureComesToRestOnAScreenOfAnyScale(FxRobot robot) {
    // Without groups the table is short, and the figure takes what is left.
    robot.interact(() -> window.session().edit(study -> study.withGroups(List.of())));
    until(() -> figure(robot).getHeight() > 460);
    robot.interact(() -> robot.window(0).setRenderScaleY(1.5));
    robot.interact(() -> robot.window(0).setRenderScaleX(1.5));
    robot.interact(() -> robot.window(0).setHeight(761));
    Set<Double> heights = new HashSet<>();
    WaitForAsyncUtils.waitForFxEvents(20);
    figure(robot).heightProperty().addListener((p, old, now) -> heights.add(now.doubleValue()));
    WaitForAsyncUtils.waitForFxEvents(60);
    assertThat(heights).isEmpty();
  }

  @Test
  void whatWasGivenUpIsTakenUpAgain(FxRobot robot) {
    robot.interact(
        () -> {
          window.session().want(Set.of());
          window.session().edit(study -> study.withGroups(List.of()));
          window.session().cancel();
        });
    assertThat(robot.lookup("#part-stopped").queryAs(Node.class).getParent().isVisible()).isTrue();
    robot.clickOn("#resume");
    until(() -> figure(robot).getAccessibleText().startsWith("Cumulative incidence by cause"));
    assertThat(robot.lookup("#part-stopped").queryAs(Node.class).getParent().isVisible()).isFalse();
  }

  @Test
  void theTableHasARowPerCauseAndGroup(FxRobot robot) {
    assertThat(cells(robot, "#incidences"))
        .containsSubsequence("Massive haemorrhage", "RT", "72", "15", "11.8 (5.5–20.7)", "0.59")
        .containsSubsequence("Distant metastasis", "non-RT", "23", "7", "37.3 (16.3–58.4)");
  }

  @Test
  void bothModelsStandSideBySide(FxRobot robot) {
    assertThat(cells(robot, "#incidence-models")).containsSubsequence("Arm", "RT", "72", "15");
    assertThat(robot.lookup("Models · Massive haemorrhage").tryQueryAs(Label.class)).isPresent();
  }

  @Test
  void anotherCauseIsDrawnAndModelled(FxRobot robot) {
    choose(robot, "#cause", 2);
    assertThat(window.session().study().incidence().causeOfInterest())
        .hasValue("locoregional_progression");
    until(
        () ->
            robot.lookup("Models · Locoregional progression").tryQueryAs(Label.class).isPresent());
  }

  @Test
  void whereNoColumnFitsOneCanBeChosen(FxRobot robot) {
    robot.clickOn("Progression-free");
    until(() -> robot.lookup("#choose-codes").query().isVisible());
    until(() -> robot.lookup("#incidence-problem").query().getParent().isVisible());
    assertThat(robot.lookup("#event-codes").queryAs(ComboBox.class).getValue()).isNull();
    robot.clickOn("#choose-codes").clickOn("Cause of death");
    until(() -> !robot.lookup("#incidence-problem").query().getParent().isVisible());
    assertThat(window.session().study().incidence().chosenCodes())
        .hasValue(new IncidenceSpec.Codes("death_cause", ""));
    assertThat(robot.lookup("#event-codes").queryAs(ComboBox.class).getValue())
        .isEqualTo("death_cause");
  }

  @Test
  void partsOfTheFigureComeAndGo(FxRobot robot) {
    robot.clickOn("Censor marks");
    assertThat(window.session().study().figure().survival().censorMarks()).isFalse();
    robot.clickOn("#limits").clickOn("arcsine");
    until(() -> cells(robot, "#incidences").stream().noneMatch("11.8 (5.5–20.7)"::equals));
  }

  @Test
  void thisFigureIsSaved(FxRobot robot) throws IOException {
    Path file = folder.resolve("incidence.svg");
    window.willSaveTo(file);
    robot.clickOn("Change").clickOn("SVG").clickOn("#export-save");
    until(() -> Files.exists(file) && robot.lookup("#export-pane").tryQuery().isEmpty());
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .contains("Cumulative incidence of massive haemorrhage (%)");
  }
}
