package org.riskset.ui.export;

import java.io.IOException;
import java.util.function.Consumer;
import org.riskset.figure.export.FigureExportException;
import org.riskset.messages.Messages;

/** Says why a file could not be saved. */
final class SaveProblem {
  private SaveProblem() {}

  /**
   * The words for a person.
   *
   * @param cause what happened
   * @param defects told if it should never have happened
   */
  static String of(Exception cause, Consumer<Exception> defects) {
    if (cause instanceof FigureExportException refused) {
      return refused.problem().text();
    }
    if (cause instanceof IOException unwritten) {
      String message = unwritten.getMessage();
      return Messages.text(
          "export.unwritten", message == null ? cause.getClass().getSimpleName() : message);
    }
    defects.accept(cause);
    return Messages.text("export.defect");
  }
}
