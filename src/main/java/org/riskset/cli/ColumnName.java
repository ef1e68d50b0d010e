package org.riskset.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads the name of one column, in backticks or not. */
final class ColumnName implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    return ColumnAndText.unquoted(value);
  }
}
