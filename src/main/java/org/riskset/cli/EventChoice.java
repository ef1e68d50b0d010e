package org.riskset.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The event column and the values that are the event.
 *
 * @param column name of the column, empty if not given
 * @param values values that are the event; none: 1, true or yes
 */
record EventChoice(String column, List<String> values) {
  static final EventChoice NOT_GIVEN = new EventChoice("", List.of());

  /** Copies the values. */
  EventChoice {
    values = List.copyOf(values);
  }

  boolean isGiven() {
    return !column.isEmpty();
  }

  /** Reads {@code COL} or {@code COL=V|V}. */
  static final class Converter implements ITypeConverter<EventChoice> {
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    @Override
    public EventChoice convert(String value) {
      ColumnAndText parts = ColumnAndText.of(value);
      List<String> values =
          parts.value().map(text -> List.of(BAR.split(text, -1))).orElse(List.of());
      if (parts.column().isEmpty() || values.contains("")) {
        throw new TypeConversionException(Messages.text("cli.eventForm", value));
      }
      return new EventChoice(parts.column(), values);
    }
  }
}
