package org.riskset.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.study.json.StudyFile;

/** The file dialogs of the system; each begins in the folder used last. */
final class NativeFileDialogs implements FileDialogs {
  private final Window owner;
  private @Nullable File folder;

  NativeFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> data() {
    FileChooser chooser =
        chooser(
            "ui.dialog.data",
            new ExtensionFilter(
                Messages.text("ui.dialog.tables"), List.of("*.csv", "*.tsv", "*.txt")));
    return remembered(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> study() {
    return remembered(chooser("ui.dialog.study", studies()).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> saveStudy(String suggestedName) {
    FileChooser chooser = chooser("ui.dialog.save", studies());
    chooser.setInitialFileName(suggestedName);
    return remembered(chooser.showSaveDialog(owner));
  }

  private static ExtensionFilter studies() {
    return new ExtensionFilter(Messages.text("ui.dialog.studies"), List.of("*" + StudyFile.SUFFIX));
  }

  private FileChooser chooser(String titleKey, ExtensionFilter filter) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text(titleKey));
    chooser
        .getExtensionFilters()
        .addAll(filter, new ExtensionFilter(Messages.text("ui.dialog.all"), List.of("*")));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  private Optional<Path> remembered(@Nullable File chosen) {
    if (chosen == null) {
      return Optional.empty();
    }
    folder = chosen.getParentFile();
    return Optional.of(chosen.toPath());
  }
}
