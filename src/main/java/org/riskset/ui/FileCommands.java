package org.riskset.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.study.json.StudyFile;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.opening.QuestionPane;
import org.riskset.ui.session.OpenDocument;
import org.riskset.ui.session.OpenedStudy;
import org.riskset.ui.session.Workspace;
import org.riskset.ui.shell.Frame;
import org.riskset.ui.task.Running;
import org.riskset.ui.task.Threads;
import org.riskset.ui.task.Work;
import org.riskset.ui.theme.Icon;

/** Opening and saving. What is open stays open until something else has been read whole. */
final class FileCommands {
  private final Frame frame;
  private final Workspace workspace;
  private final FileDialogs dialogs;
  private final RememberedPreferences preferences;
  private final OpeningFlow opening;

  FileCommands(
      Frame frame,
      Workspace workspace,
      FileDialogs dialogs,
      RememberedPreferences preferences,
      Threads threads) {
    this.frame = frame;
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.preferences = preferences;
    this.opening = new OpeningFlow(frame, threads, this::openChecked, this::refuse);
  }

  /** What is being read, if anything: a study, or a data file before it is checked. */
  List<Running> reading() {
    return List.of(workspace.running(), opening.running());
  }

  /**
   * Stops reading; if nothing is open yet, the sample is what remains. False if nothing is read.
   */
  boolean stopReading() {
    boolean was = reading().stream().anyMatch(Running::isUnderWay);
    if (was) {
      workspace.cancel();
      opening.stop();
      showSomething();
    }
    return was;
  }

  /** Opens the last study, or the sample if there is none any more. */
  void begin() {
    Optional<Path> last = preferences.get().lastStudy().filter(Files::exists);
    if (last.isPresent()) {
      openStudy(last.get());
    } else {
      openSample();
    }
  }

  /** Opens the sample study. */
  void openSample() {
    afterSaving(
        () -> workspace.open(progress -> StudyFiles.sample(), reason -> refuse(null, reason)));
  }

  /** Opens a study, or shows the opening check of a data file. */
  void open(Path file) {
    if (StudyFiles.isStudy(file)) {
      afterSaving(() -> openStudy(file));
    } else {
      afterSaving(() -> opening.check(file));
    }
  }

  void chooseData() {
    dialogs.data().ifPresent(this::open);
  }

  void chooseStudy() {
    dialogs.study().ifPresent(this::open);
  }

  List<Path> recent() {
    return preferences.get().recent();
  }

  private void openStudy(Path file) {
    preferences.change(p -> p.withStudy(file));
    workspace.open(progress -> StudyFiles.open(file, progress), reason -> refuse(file, reason));
  }

  private void openChecked(Path data, Work<OpenedStudy> checked) {
    preferences.change(p -> p.withData(data));
    workspace.open(checked, reason -> refuse(data, reason));
  }

  /** Says why a file cannot be opened; if nothing is open yet, the sample is what remains. */
  private void refuse(@Nullable Path file, Exception reason) {
    if (file != null) {
      preferences.change(p -> p.without(file));
    }
    String name =
        file == null ? Messages.text("ui.sample.name") : String.valueOf(file.getFileName());
    QuestionPane pane =
        new QuestionPane(
            Icon.STOP,
            Messages.text("ui.open.refused", name),
            ProblemWords.of(reason).orElseGet(() -> DefectLog.record(reason)),
            Buttons.standard(Messages.text("ui.open.other"), this::chooseOther),
            Buttons.primary(Messages.text(stay()), frame::putAway));
    frame.lay(pane, this::showSomething);
  }

  private String stay() {
    return workspace.documentProperty().get().isPresent() ? "ui.open.stay" : "ui.open.sample";
  }

  private void chooseOther() {
    frame.putAway();
    chooseData();
  }

  private void showSomething() {
    if (workspace.documentProperty().get().isEmpty() && !workspace.running().isUnderWay()) {
      openSample();
    }
  }

  /** Saves to the study's own file, or asks for one. */
  void save() {
    save(() -> {});
  }

  private void save(Runnable next) {
    Optional<OpenDocument> document = workspace.documentProperty().get();
    Optional<Path> file = document.flatMap(open -> open.fileProperty().get());
    if (file.isPresent()) {
      write(file.get(), next);
    } else if (document.isPresent()) {
      saveAs(document.get(), next);
    }
  }

  /** Asks where to save. */
  void saveAs() {
    workspace.documentProperty().get().ifPresent(document -> saveAs(document, () -> {}));
  }

  private void saveAs(OpenDocument document, Runnable next) {
    String name = document.session().study().cohort().dictionary().shortTitle();
    dialogs.saveStudy(name + StudyFile.SUFFIX).ifPresent(file -> write(file, next));
  }

  private void write(Path file, Runnable next) {
    workspace.save(
        file,
        StudyFile::save,
        () -> {
          preferences.change(p -> p.withStudy(file));
          next.run();
        },
        reason -> refuseWriting(file, reason));
  }

  private void refuseWriting(Path file, Exception reason) {
    QuestionPane pane =
        new QuestionPane(
            Icon.STOP,
            Messages.text("ui.save.refused", String.valueOf(file.getFileName())),
            ProblemWords.of(reason).orElseGet(() -> DefectLog.record(reason)),
            Buttons.standard(Messages.text("ui.save.later"), frame::putAway),
            Buttons.primary(
                Messages.text("ui.menu.saveAs"),
                () -> {
                  frame.putAway();
                  saveAs();
                }));
    frame.lay(pane, () -> {});
  }

  /** Whether edits would be lost that somebody may want back; those of the sample are play. */
  boolean holdsUnsaved() {
    return workspace
        .documentProperty()
        .get()
        .filter(document -> document.editedProperty().get())
        .filter(
            document ->
                document.fileProperty().get().isPresent()
                    || !document.session().study().cohort().dictionary().synthetic())
        .isPresent();
  }

  /** Goes on at once, or after asking what becomes of unsaved edits. */
  void afterSaving(Runnable next) {
    if (!holdsUnsaved()) {
      next.run();
      return;
    }
    QuestionPane pane =
        new QuestionPane(
            Icon.CAUTION,
            Messages.text("ui.unsaved.claim"),
            Messages.text("ui.unsaved.sentence"),
            Buttons.quiet(Messages.text("ui.cancel"), frame::putAway),
            Buttons.standard(Messages.text("ui.unsaved.discard"), () -> away(next)),
            Buttons.primary(Messages.text("ui.unsaved.save"), () -> away(() -> save(next))));
    frame.lay(pane, () -> {});
  }

  private void away(Runnable next) {
    frame.putAway();
    next.run();
  }
}
