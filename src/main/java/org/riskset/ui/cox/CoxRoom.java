package org.riskset.ui.cox;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.riskset.figure.ForestFigure;
import org.riskset.messages.Messages;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.ui.export.ExportPane;
import org.riskset.ui.export.ExportViewModel;
import org.riskset.ui.export.NothingToExport;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;

/** The Cox room: terms, and the model of them as numbers and forest plot. */
public final class CoxRoom implements Room {
  private final CoxViewModel model;
  private final Threads threads;
  private final SaveLocation location;
  private final TermsPanel terms;
  private final CoxStage stage;
  private final CoxInspector inspector;

  /**
   * The room of a session.
   *
   * @param threads where figures are drawn and written
   * @param location asks where an exported figure goes
   * @param export opens the export pane of this room
   */
  public CoxRoom(StudySession session, Threads threads, SaveLocation location, Runnable export) {
    this.model = new CoxViewModel(session, threads);
    this.threads = threads;
    this.location = location;
    terms = new TermsPanel(model);
    stage = new CoxStage(model);
    inspector = new CoxInspector(model, export);
    RoomStyles.dress(terms, stage, inspector);
  }

  @Override
  public String title() {
    return Messages.text("cox.title");
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
    CoxScreen screen = model.screen();
    CoxAnalysis analysis = screen.analysis();
    if (analysis == null || screen.figure() == null) {
      return new NothingToExport(screen.problem(), close);
    }
    ExportViewModel export =
        new ExportViewModel(
            model.session(),
            look -> ForestFigure.of(screen.study().withFigure(look), analysis),
            threads);
    return new ExportPane(export, location, threads, close);
  }
}
