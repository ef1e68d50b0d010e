package org.riskset.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.riskset.ui.task.Threads;

/**
 * The threads of a window, none of which keeps the program alive: a slow file holds no analysis up,
 * and no analysis a drawing.
 *
 * @param files reads and writes files
 * @param study computes the results of the study, which may take long
 * @param analysis computes what single rooms show
 * @param validation validates models, which may take long
 * @param drawing draws figures
 */
record WindowThreads(
    Threads files, Threads study, Threads analysis, Threads validation, Threads drawing) {
  static WindowThreads start(Consumer<Exception> defects) {
    return new WindowThreads(
        threads("files", defects),
        threads("study", defects),
        threads("analysis", defects),
        threads("validation", defects),
        threads("drawing", defects));
  }

  private static Threads threads(String name, Consumer<Exception> defects) {
    Executor background =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "riskset-" + name);
              thread.setDaemon(true);
              thread.setUncaughtExceptionHandler(
                  (dead, defect) ->
                      Platform.runLater(() -> defects.accept(new IllegalStateException(defect))));
              return thread;
            });
    return new Threads(background, Platform::runLater, defects);
  }
}
