package org.riskset.ui.survival;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.riskset.ui.export.RoomExport;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;

/** The Survival room: curves of the study's groups, read anywhere, and their comparison. */
public final class SurvivalRoom implements Room {
  private final SurvivalViewModel model;
  private final RoomExport figures;
  private final Node left;
  private final SurvivalStage stage;
  private final SurvivalInspector inspector;

  /**
   * The room of a session.
   *
   * @param left content of the left panel
   * @param threads where figures are drawn and written
   * @param location asks where an exported figure goes
   * @param export opens the export pane of this room
   */
  public SurvivalRoom(
      StudySession session, Node left, Threads threads, SaveLocation location, Runnable export) {
    this.model = new SurvivalViewModel(session);
    figures = new RoomExport(session, location, threads);
    this.left = left;
    stage = new SurvivalStage(model, new FigureView(threads));
    inspector = new SurvivalInspector(model, export);
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
    SurvivalScreen screen = model.screen();
    return figures.pane(screen.drawing(), screen.problem(), close);
  }
}
