package org.riskset.ui.incidence;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.ui.export.RoomExport;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;

/** The Competing risks room: how often each cause comes first, compared and modelled. */
public final class IncidenceRoom implements Room {
  private final IncidenceViewModel model;
  private final RoomExport figures;
  private final Node left;
  private final IncidenceStage stage;
  private final IncidenceInspector inspector;

  /**
   * The room of a session.
   *
   * @param session the open study
   * @param left content of the left panel
   * @param analysis where incidences are computed
   * @param drawing where figures are drawn and written
   * @param location asks where an exported figure goes
   * @param export opens the export pane of this room
   */
  public IncidenceRoom(
      StudySession session,
      Node left,
      Threads analysis,
      Threads drawing,
      SaveLocation location,
      Runnable export) {
    this.model = new IncidenceViewModel(session, analysis);
    figures = new RoomExport(session, location, drawing);
    this.left = left;
    stage = new IncidenceStage(model, new FigureView(drawing));
    inspector = new IncidenceInspector(model, export);
    RoomStyles.dress(stage, inspector);
  }

  /** The newest incidences; empty if there are none. */
  public Optional<IncidenceAnalysis> analysis() {
    return Optional.ofNullable(model.screen().analysis());
  }

  /** Who is told when other incidences, or none, take the place of the old ones. */
  public void onResult(Runnable listener) {
    model.screenProperty().addListener((property, old, screen) -> listener.run());
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
    IncidenceScreen screen = model.screen();
    return figures.pane(screen.drawing(), screen.problem(), close);
  }
}
