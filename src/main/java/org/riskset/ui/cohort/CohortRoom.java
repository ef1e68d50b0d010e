package org.riskset.ui.cohort;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.riskset.messages.Messages;
import org.riskset.report.Answer;
import org.riskset.ui.export.NothingToExport;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.export.TableExport;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;

/** The Cohort room: what its patients are like, what its events could show, where to cut. */
public final class CohortRoom implements Room {
  private final CohortViewModel model;
  private final Node left;
  private final SaveLocation location;
  private final Threads writing;
  private final CohortStage stage;
  private final CohortInspector inspector;

  /**
   * The room of a session.
   *
   * @param session the open study
   * @param left content of the left panel
   * @param analysis where its results are computed
   * @param writing where tables are written
   * @param location asks where an exported table goes
   * @param export opens the export pane of this room
   */
  public CohortRoom(
      StudySession session,
      Node left,
      Threads analysis,
      Threads writing,
      SaveLocation location,
      Runnable export) {
    model = new CohortViewModel(session, analysis);
    this.left = left;
    this.location = location;
    this.writing = writing;
    stage = new CohortStage(model);
    inspector = new CohortInspector(model, export);
    RoomStyles.dress(stage, inspector);
  }

  @Override
  public Node left() {
    return left;
  }

  @Override
  public Parent stage() {
    return stage;
  }

  @Override
  public Parent inspector() {
    return inspector;
  }

  @Override
  public Node exportPane(Runnable close) {
    CohortPart part = model.parts().shown();
    Optional<Answer> answer = model.current().answer();
    if (answer.isEmpty()) {
      String problem = model.current().problem();
      return new NothingToExport(
          problem.isEmpty() ? Messages.text("cohort.noFile") : problem, close);
    }
    TableExport.Contents contents =
        new TableExport.Contents(
            answer.get(),
            Messages.text("cohort.file." + part.name()),
            Messages.text("cohort.fileName." + part.name()));
    return new TableExport(contents, location, writing, close);
  }
}
