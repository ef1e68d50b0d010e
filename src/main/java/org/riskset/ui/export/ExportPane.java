package org.riskset.ui.export;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Segment;
import org.riskset.ui.control.Texts;
import org.riskset.ui.figure.RoomStyles;
import org.riskset.ui.task.Threads;
import org.riskset.ui.theme.Icon;

/** The pane over the window in which a figure gets its size and leaves as a file. */
public final class ExportPane extends BorderPane {
  private static final Insets AROUND = new Insets(32);
  private static final double MOST_WIDTH = 1200;
  private static final double MOST_HEIGHT = 800;

  private final ExportViewModel model;
  private final SaveLocation location;
  private final Runnable close;
  private final Sheet sheet;

  /**
   * A pane.
   *
   * @param location asks where the file goes
   * @param threads where the preview is drawn
   * @param close puts the pane away
   */
  public ExportPane(ExportViewModel model, SaveLocation location, Threads threads, Runnable close) {
    this.model = model;
    this.location = location;
    this.close = close;
    this.sheet = new Sheet(model, threads);
    setId("export-pane");
    getStyleClass().add("export-pane");
    setMaxSize(MOST_WIDTH, MOST_HEIGHT);
    StackPane.setMargin(this, AROUND);
    ScrollPane paper = new ScrollPane(sheet);
    paper.setFitToWidth(true);
    paper.setFitToHeight(true);
    paper.getStyleClass().add("sheet-scroll");
    ScrollPane presets = new ScrollPane(new PresetList(model));
    presets.setFitToWidth(true);
    presets.getStyleClass().add("preset-scroll");
    setTop(head());
    setLeft(presets);
    setCenter(paper);
    setRight(new ExportOptions(model));
    setBottom(foot());
    RoomStyles.dress(this);
  }

  private Node head() {
    Label magnification = Texts.label("", "small-text", "ink-2");
    magnification
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    Messages.text(
                        "export.magnification",
                        Math.round(100 * sheet.magnificationProperty().get())),
                sheet.magnificationProperty()));
    Segment<Boolean> zoom =
        new Segment<>(
            List.of(true, false),
            fit -> Messages.text(fit ? "export.fit" : "export.trueSize"),
            true);
    zoom.setId("export-zoom");
    zoom.onChoice(sheet::fit);
    HBox head =
        new HBox(
            Texts.label(Messages.text("export.title"), "title"),
            Texts.label(model.figure().title(), "small-text", "ink-2"),
            Texts.spring(),
            magnification,
            zoom);
    head.getStyleClass().add("export-head");
    return head;
  }

  private Node foot() {
    Button save = Buttons.primary("", this::save);
    save.setId("export-save");
    save.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Messages.text("export.save", model.formatProperty().get().name()),
                model.formatProperty()));
    save.disableProperty().bind(model.savingProperty());
    save.setDefaultButton(true);
    Button cancel = Buttons.quiet(Messages.text("export.cancel"), close);
    cancel.setCancelButton(true);
    HBox foot = new HBox(problem(), Texts.spring(), cancel, save);
    foot.getStyleClass().add("export-foot");
    return foot;
  }

  private Node problem() {
    Label words = Texts.wrapped("", "stop-text");
    words.setId("export-problem");
    words.textProperty().bind(model.problemProperty());
    words.setGraphic(Icon.STOP.node());
    words.visibleProperty().bind(model.problemProperty().isNotEmpty());
    return words;
  }

  private void save() {
    location
        .choose(
            getScene() == null ? null : getScene().getWindow(),
            model.suggestedName(),
            FileType.of(model.formatProperty().get()))
        .ifPresent(this::save);
  }

  private void save(Path file) {
    model.save(file, saved -> close.run());
  }
}
