package org.riskset.ui.opening;

import java.util.Locale;
import org.riskset.messages.Messages;

/** Says what a column is used for, as short as a pill needs. */
final class UseWords {
  private static final int SHORT = 5;

  private UseWords() {}

  static String of(ColumnUse use, OpeningViewModel model) {
    String key = "ui.use." + use.purpose().name().toLowerCase(Locale.ROOT);
    String id = use.endpoint();
    return id.isEmpty()
        ? Messages.text(key)
        : Messages.text(
            key, id.length() <= SHORT ? id.toUpperCase(Locale.ROOT) : model.endpointLabel(id));
  }
}
