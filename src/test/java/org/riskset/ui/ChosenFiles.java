package org.riskset.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** File dialogs that a test answers; nobody is asked. */
public final class ChosenFiles implements FileDialogs {
  @Nullable Path data;
  @Nullable Path study;
  @Nullable Path save;

  @Override
  public Optional<Path> data() {
    return Optional.ofNullable(data);
  }

  @Override
  public Optional<Path> study() {
    return Optional.ofNullable(study);
  }

  @Override
  public Optional<Path> saveStudy(String suggestedName) {
    return Optional.ofNullable(save);
  }
}
