package org.riskset.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for files. Each answer is empty if the person thought better of it. */
public interface FileDialogs {
  /** A data file to open. */
  Optional<Path> data();

  /** A study file to open. */
  Optional<Path> study();

  /** Where to save a study. */
  Optional<Path> saveStudy(String suggestedName);
}
