package org.riskset.ui;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.riskset.messages.Messages;
import org.riskset.ui.preferences.Preferences;
import org.riskset.ui.preferences.PreferencesFile;

/** Preferences that are kept whenever they change; a file that fails is said and not fatal. */
final class RememberedPreferences {
  private final PreferencesFile file;
  private final Consumer<String> note;
  private Preferences current;

  RememberedPreferences(PreferencesFile file, Consumer<String> note) {
    this.file = file;
    this.note = note;
    this.current = load();
  }

  private Preferences load() {
    try {
      return file.load();
    } catch (IOException e) {
      note.accept(Messages.text("ui.preferences.unread"));
      return Preferences.none();
    }
  }

  Preferences get() {
    return current;
  }

  void change(UnaryOperator<Preferences> edit) {
    Preferences next = edit.apply(current);
    if (!next.equals(current)) {
      current = next;
      try {
        file.save(next);
      } catch (IOException e) {
        note.accept(Messages.text("ui.preferences.unwritten"));
      }
    }
  }
}
