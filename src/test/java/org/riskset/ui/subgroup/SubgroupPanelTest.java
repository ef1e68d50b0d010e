package org.riskset.ui.subgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riskset.data.Cohort;
import org.riskset.study.json.SampleStudy;
import org.riskset.ui.session.StudySession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The cards of the panel: those in sight at once, the others frame by frame. */
@ExtendWith(ApplicationExtension.class)
class SubgroupPanelTest {
  private final FxRobot robot = new FxRobot();
  private List<ColumnCard> columns = List.of();
  private int atOnce;

  @Start
  void start(Stage stage) throws Exception {
    Cohort cohort = SampleStudy.cohort();
    StudySession session =
        new StudySession(
            cohort, SampleStudy.study(cohort), Runnable::run, Runnable::run, e -> fail(e));
    SubgroupViewModel model =
        new SubgroupViewModel(session, Runnable::run, Runnable::run, e -> fail(e));
    columns = model.screenProperty().get().orElseThrow().cards();
    SubgroupPanel panel = new SubgroupPanel(model);
    stage.setScene(new Scene(panel, 256, 900));
    panel.applyCss();
    atOnce = panel.lookupAll(".column-card").size();
    stage.show();
  }

  private void find(String words) {
    robot.interact(() -> robot.lookup("#find-column").queryTextInputControl().setText(words));
  }

  private int cards() {
    return robot.lookup(".column-card").queryAll().size();
  }

  private void await(int count) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> cards() == count);
  }

  @Test
  void cardsOutOfSightComeLater() throws Exception {
    assertThat(atOnce).isBetween(8, columns.size() - 1);
    await(columns.size());
  }

  @Test
  void aColumnIsFoundWhereverItsCardStands() throws Exception {
    ColumnCard last = columns.get(columns.size() - 1);
    assertThat(columns).filteredOn(card -> card.column().contains(last.column())).hasSize(1);
    find(last.column());
    await(1);
    find("");
    await(columns.size());
  }
}
