package org.riskset.report;

import org.riskset.messages.Messages;

/** A page of plain text, put together line by line. */
final class TextPage {
  private static final int WIDTH = 96;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line from the message bundle. */
  TextPage line(String key, Object... arguments) {
    return plain(Messages.text(key, arguments));
  }

  /** Adds a line as it is. */
  TextPage plain(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds running text, broken into lines. */
  TextPage paragraph(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && DisplayWidth.of(line + " " + word) > WIDTH) {
        plain(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    return plain(line.toString());
  }

  /** Adds an empty line, unless the page ends with one. */
  TextPage gap() {
    if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /** Adds complete lines as they are. */
  TextPage block(String lines) {
    text.append(lines);
    return this;
  }

  TextPage table(TextTable table) {
    text.append(table.text());
    return this;
  }

  String text() {
    return text.toString();
  }
}
