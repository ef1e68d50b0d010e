package org.riskset.cli;

import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The level of a column that others are compared with.
 *
 * @param column name of the column
 * @param level its reference level
 */
record ReferenceLevel(String column, String level) {
  /** Reads {@code COL=LEVEL}. */
  static final class Converter implements ITypeConverter<ReferenceLevel> {
    @Override
    public ReferenceLevel convert(String value) {
      ColumnAndText parts = ColumnAndText.of(value);
      String level = parts.value().orElse("");
      if (parts.column().isEmpty() || level.isEmpty()) {
        throw new TypeConversionException(Messages.text("cli.referenceForm", value));
      }
      return new ReferenceLevel(parts.column(), level);
    }
  }
}
