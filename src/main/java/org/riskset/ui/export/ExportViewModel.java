package org.riskset.ui.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.riskset.figure.Figure;
import org.riskset.figure.FigurePreset;
import org.riskset.figure.export.FigureExport;
import org.riskset.figure.export.FigureFormat;
import org.riskset.study.FigureSpec;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/**
 * A figure on its way out: its size is tried here and becomes part of the study only when the
 * figure is saved.
 */
public final class ExportViewModel {
  private final StudySession session;
  private final Function<FigureSpec, Figure> drawing;
  private final LatestTask<Path> writing;
  private final Consumer<Exception> defects;
  private final ReadOnlyObjectWrapper<FigureSpec> draft;
  private final ObjectProperty<FigureFormat> format = new SimpleObjectProperty<>(FigureFormat.PDF);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private double dpi = FigureExport.DEFAULT_DPI;

  /**
   * An export.
   *
   * @param drawing the figure as it is with the given size and type
   * @param threads where files are written
   */
  public ExportViewModel(
      StudySession session, Function<FigureSpec, Figure> drawing, Threads threads) {
    this.session = session;
    this.drawing = drawing;
    this.writing = new LatestTask<>(threads.background(), threads.window());
    this.defects = threads.defects();
    this.draft = new ReadOnlyObjectWrapper<>(session.study().figure());
  }

  /** Size and type as tried. */
  ReadOnlyObjectProperty<FigureSpec> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  FigureSpec draft() {
    return draft.get();
  }

  /** The figure at the size tried. */
  Figure figure() {
    return drawing.apply(draft());
  }

  ObjectProperty<FigureFormat> formatProperty() {
    return format;
  }

  /** What went wrong, empty if nothing. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether a file is being written. */
  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** Pixels per inch of pixel formats. */
  double dpi() {
    return dpi;
  }

  void dpi(double pixelsPerInch) {
    dpi = pixelsPerInch;
  }

  /** Tries another size, in millimetres, or another size of type, in points. */
  void size(double widthMm, double heightMm, double fontSizePt) {
    draft.set(draft().withSize(widthMm, heightMm, fontSizePt));
  }

  /** Tries a preset. */
  void use(FigurePreset preset) {
    draft.set(preset.applyTo(draft()));
  }

  /** The preset that size and type agree with now. */
  Optional<FigurePreset> preset() {
    return FigurePreset.of(draft());
  }

  /** A file name made of the figure's title. */
  String suggestedName() {
    String name = figure().title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = name.replaceAll("^-|-$", "");
    return (trimmed.isEmpty() ? "figure" : trimmed) + "." + format.get().extension();
  }

  /**
   * Writes the figure.
   *
   * @param saved told when it is there
   */
  void save(Path file, Consumer<Path> saved) {
    Figure figure = figure();
    FigureSpec spec = draft();
    double resolution = dpi;
    problem.set("");
    saving.set(true);
    writing.request(
        progress -> {
          FigureExport.write(figure, spec, file, resolution);
          return file;
        },
        written -> {
          saving.set(false);
          session.edit(study -> study.withFigure(spec));
          saved.accept(written);
        },
        this::fail);
  }

  private void fail(Exception cause) {
    saving.set(false);
    problem.set(SaveProblem.of(cause, defects));
  }
}
