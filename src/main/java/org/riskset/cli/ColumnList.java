package org.riskset.cli;

import java.util.List;
import org.riskset.data.DataException;
import org.riskset.model.ColumnNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Names of columns, as a list on the command line.
 *
 * @param names the columns in order
 */
record ColumnList(List<String> names) {
  static final ColumnList NONE = new ColumnList(List.of());

  /** Copies the names. */
  ColumnList {
    names = List.copyOf(names);
  }

  /** Reads {@code a,b,`time to RT`}. */
  static final class Converter implements ITypeConverter<ColumnList> {
    @Override
    public ColumnList convert(String value) {
      try {
        return new ColumnList(ColumnNames.split(value));
      } catch (DataException e) {
        throw new TypeConversionException(e.problem().text());
      }
    }
  }
}
