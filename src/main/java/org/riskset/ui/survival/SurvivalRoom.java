package org.riskset.ui.survival;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.riskset.figure.Figure;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.Messages;
import org.riskset.study.FigureSpec;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.ui.export.ExportPane;
import org.riskset.ui.export.ExportViewModel;
import org.riskset.ui.export.NothingToExport;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.figure.FigureView;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;

/** The Survival room: curves of the study's groups, read anywhere, and their comparison. */
public final class SurvivalRoom implements Room {
  private final SurvivalViewModel model;
  private final Threads threads;
  private final SaveLocation location;
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
    this.threads = threads;
    this.location = location;
    this.left = left;
    stage = new SurvivalStage(model, new FigureView(threads));
    inspector = new SurvivalInspector(model, export);
    RoomStyles.dress(stage, inspector);
  }

  @Override
  public String title() {
    return Messages.text("survival.title");
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
    SurvivalAnalysis analysis = screen.analysis();
    if (analysis == null) {
      return new NothingToExport(screen.problem(), close);
    }
    ExportViewModel export =
        new ExportViewModel(model.session(), look -> figure(screen, analysis, look), threads);
    return new ExportPane(export, location, threads, close);
  }

  private static Figure figure(SurvivalScreen screen, SurvivalAnalysis analysis, FigureSpec look) {
    return SurvivalFigure.of(screen.study().withFigure(look), analysis, screen.comparison());
  }
}
