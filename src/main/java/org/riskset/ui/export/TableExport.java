package org.riskset.ui.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.report.Answer;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;
import org.riskset.ui.theme.Icon;

/**
 * The pane over the window from which a table leaves as comma-separated values, the same that the
 * command line writes.
 */
public final class TableExport extends VBox {
  private static final double WIDTH = 480;

  private final Answer answer;
  private final SaveLocation location;
  private final Runnable close;
  private final LatestTask<Path> writing;
  private final Consumer<Exception> defects;
  private final Button save;
  private final Label problem = Texts.wrapped("", "stop-text");

  /**
   * What leaves, and under which name.
   *
   * @param answer the answer that the command line would give
   * @param sentence what the file holds
   * @param name its name without ending, as suggested
   */
  public record Contents(Answer answer, String sentence, String name) {}

  /**
   * A pane.
   *
   * @param location asks where the file goes
   * @param threads where the file is written
   * @param close puts the pane away
   */
  public TableExport(Contents contents, SaveLocation location, Threads threads, Runnable close) {
    this.answer = contents.answer();
    this.location = location;
    this.close = close;
    this.writing = new LatestTask<>(threads.background(), threads.window());
    this.defects = threads.defects();
    save =
        Buttons.primary(
            Messages.text("export.save", FileType.CSV.name()), () -> save(contents.name()));
    save.setId("export-save");
    save.setDefaultButton(true);
    setId("export-pane");
    getStyleClass().addAll("export-pane", "export-refusal");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    StackPane.setMargin(this, new Insets(32));
    getChildren()
        .addAll(
            Texts.label(Messages.text("export.table"), "title"),
            Texts.wrapped(contents.sentence(), "ink-2"),
            problem,
            foot());
    RoomStyles.dress(this);
  }

  private HBox foot() {
    problem.setId("export-problem");
    problem.setGraphic(Icon.STOP.node());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    Button cancel = Buttons.quiet(Messages.text("export.cancel"), close);
    cancel.setCancelButton(true);
    return new HBox(Texts.spring(), cancel, save);
  }

  private void save(String name) {
    location
        .choose(
            getScene() == null ? null : getScene().getWindow(),
            name + "." + FileType.CSV.extension(),
            FileType.CSV)
        .ifPresent(this::write);
  }

  private void write(Path file) {
    problem.setText("");
    save.setDisable(true);
    writing.request(
        progress -> Files.writeString(file, answer.csv(), StandardCharsets.UTF_8),
        written -> close.run(),
        cause -> {
          save.setDisable(false);
          problem.setText(SaveProblem.of(cause, defects));
        });
  }
}
