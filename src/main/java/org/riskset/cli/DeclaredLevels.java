package org.riskset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riskset.messages.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The declared order of a column's levels.
 *
 * @param column name of the column
 * @param levels levels in order
 */
record DeclaredLevels(String column, List<String> levels) {
  /** Copies the levels. */
  DeclaredLevels {
    levels = List.copyOf(levels);
  }

  /** Reads {@code COL=a,b,c}; a level that holds a comma stands in double quotes. */
  static final class Converter implements ITypeConverter<DeclaredLevels> {
    private static final Pattern LEVEL =
        Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]+))(,|$)");

    @Override
    public DeclaredLevels convert(String value) {
      ColumnAndText parts = ColumnAndText.of(value);
      List<String> levels = split(parts.value().orElse(""));
      if (parts.column().isEmpty() || levels.isEmpty()) {
        throw new TypeConversionException(Messages.text("cli.levelsForm", value));
      }
      return new DeclaredLevels(parts.column(), levels);
    }

    /** The levels in the list; none if it cannot be read. */
    private static List<String> split(String list) {
      List<String> levels = new ArrayList<>();
      Matcher matcher = LEVEL.matcher(list);
      int position = 0;
      while (position < list.length() && matcher.find(position) && matcher.start() == position) {
        String quoted = matcher.group(1);
        levels.add(quoted != null ? quoted.replace("\"\"", "\"") : matcher.group(2).strip());
        position = matcher.end();
      }
      return position == list.length() && !list.endsWith(",") ? levels : List.of();
    }
  }
}
