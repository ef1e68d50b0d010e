package org.riskset.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option that stratifies. */
final class StrataOption {
  @Option(
      names = "--strata",
      paramLabel = "COL[,COL...]",
      converter = ColumnList.Converter.class,
      description = "Columns whose combinations of levels are the strata.")
  private ColumnList strata = ColumnList.NONE;

  List<String> columns() {
    return strata.names();
  }
}
