package org.riskset.cli;

import java.util.List;
import org.riskset.study.Study;
import picocli.CommandLine.Option;

/** The option that forms groups. */
final class GroupOption {
  @Option(
      names = "--group",
      paramLabel = "COL[,COL...]",
      converter = ColumnList.Converter.class,
      description = "Columns whose levels, or combinations of levels, are the groups.")
  private ColumnList groups = ColumnList.NONE;

  Study applyTo(Study study) {
    return study.withGroups(groups.names());
  }

  List<String> columns() {
    return groups.names();
  }

  boolean isGiven() {
    return !groups.names().isEmpty();
  }
}
