package org.riskset.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.export.FigureFormat;
import org.riskset.messages.Messages;

/** The system's dialogue for saving. It opens where the last figure went. */
public final class SaveDialog implements SaveLocation {
  private @Nullable File folder;

  @Override
  public Optional<Path> choose(@Nullable Window owner, String suggestedName, FigureFormat format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("export.title"));
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    folder = chosen.getParentFile();
    return Optional.of(withEnding(chosen.toPath(), format));
  }

  /** Some systems leave the ending to the person. */
  private static Path withEnding(Path file, FigureFormat format) {
    String name = String.valueOf(file.getFileName());
    String ending = "." + format.extension();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }
}
