package org.riskset.ui.arms;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.riskset.messages.Messages;
import org.riskset.study.claim.ClaimAnalysis;
import org.riskset.ui.export.RoomExport;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;

/** The Arms room: the effect of a treatment, its balance and its subgroups. */
public final class ArmsRoom implements Room {
  private final ArmsViewModel model;
  private final RoomExport figures;
  private final Node left;
  private final ArmsStage stage;
  private final ArmsInspector inspector;

  /**
   * The room of a session.
   *
   * @param session the open study
   * @param left content of the left panel
   * @param analysis where its results are computed
   * @param drawing where figures are drawn and written
   * @param location asks where an exported figure goes
   * @param export opens the export pane of this room
   */
  public ArmsRoom(
      StudySession session,
      Node left,
      Threads analysis,
      Threads drawing,
      SaveLocation location,
      Runnable export) {
    model = new ArmsViewModel(session, analysis);
    figures = new RoomExport(session, location, drawing);
    this.left = left;
    stage = new ArmsStage(model);
    inspector = new ArmsInspector(model, export);
    RoomStyles.dress(stage, inspector);
  }

  /** The newest estimates; empty if there are none. */
  public Optional<ClaimAnalysis> claim() {
    return Optional.ofNullable(model.claim().screen().claim());
  }

  /** Who is told when other estimates, or none, take the place of the old ones. */
  public void onResult(Runnable listener) {
    model.claim().screenProperty().addListener((property, old, screen) -> listener.run());
  }

  @Override
  public Node left() {
    return left;
  }

  /** The table of estimates needs the width. */
  @Override
  public boolean foldsLeft() {
    return true;
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
    ArmsScreen screen = model.current();
    String problem =
        screen.problem().isEmpty() ? Messages.text("balance.noFigure") : screen.problem();
    return figures.pane(screen.drawing(), problem, close);
  }
}
