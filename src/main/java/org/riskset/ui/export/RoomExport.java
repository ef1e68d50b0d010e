package org.riskset.ui.export;

import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.study.FigureSpec;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/**
 * The way out of a room for the figure on its stage.
 *
 * @param session the open study
 * @param location asks where the figure goes
 * @param threads where figures are drawn and written
 */
public record RoomExport(StudySession session, SaveLocation location, Threads threads) {
  /**
   * The pane in which the figure gets its size, or one that says why there is no figure.
   *
   * @param drawing the figure at a size, or null if there is none
   * @param problem why there is none
   * @param close puts the pane away
   */
  public Node pane(@Nullable Function<FigureSpec, Figure> drawing, String problem, Runnable close) {
    return drawing == null
        ? new NothingToExport(problem, close)
        : new ExportPane(new ExportViewModel(session, drawing, threads), location, threads, close);
  }
}
