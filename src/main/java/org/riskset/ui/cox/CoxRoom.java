package org.riskset.ui.cox;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.riskset.ui.export.RoomExport;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;

/** The Cox room: terms, and the model of them as numbers and forest plot. */
public final class CoxRoom implements Room {
  private final CoxViewModel model;
  private final RoomExport figures;
  private final TermsPanel terms;
  private final CoxStage stage;
  private final CoxInspector inspector;

  /**
   * The room of a session.
   *
   * @param validating where models are validated, which may take long
   * @param threads where figures are drawn and written
   * @param location asks where an exported figure goes
   * @param export opens the export pane of this room
   */
  public CoxRoom(
      StudySession session,
      Threads validating,
      Threads threads,
      SaveLocation location,
      Runnable export) {
    this.model = new CoxViewModel(session, threads, validating);
    figures = new RoomExport(session, location, threads);
    terms = new TermsPanel(model);
    stage = new CoxStage(model, () -> new FigureView(threads));
    inspector = new CoxInspector(model, export);
    RoomStyles.dress(terms, stage, inspector);
  }

  @Override
  public Parent left() {
    return terms;
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
    FigureScreen screen = model.current();
    return figures.pane(screen.drawing(), screen.whyNoFigure(), close);
  }
}
