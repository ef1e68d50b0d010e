package org.riskset.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks a person where a file goes. */
@FunctionalInterface
public interface SaveLocation {
  /**
   * Asks for a file.
   *
   * @param owner the window that asks, or null
   * @param suggestedName a name with the ending of the type
   * @param type what will be written
   * @return empty if the person thought better of it
   */
  Optional<Path> choose(@Nullable Window owner, String suggestedName, FileType type);
}
