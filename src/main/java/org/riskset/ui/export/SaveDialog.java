package org.riskset.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;

/** The system's dialogue for saving. It opens where the last file went. */
public final class SaveDialog implements SaveLocation {
  private @Nullable File folder;

  @Override
  public Optional<Path> choose(@Nullable Window owner, String suggestedName, FileType type) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("export.title"));
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(type.name(), "*." + type.extension()));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    folder = chosen.getParentFile();
    return Optional.of(withEnding(chosen.toPath(), type));
  }

  /** Some systems leave the ending to the person. */
  private static Path withEnding(Path file, FileType type) {
    String name = String.valueOf(file.getFileName());
    String ending = "." + type.extension();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }
}
