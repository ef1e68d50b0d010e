package org.riskset.report;

import java.util.List;
import org.riskset.report.json.JsonDocument;
import org.riskset.report.json.Timing;
import org.riskset.study.analysis.Warning;
import org.riskset.study.baseline.BaselineTable;

/**
 * A table of baseline characteristics as an answer.
 *
 * @param table what was found
 * @param timing how long it took
 */
public record Table1Answer(BaselineTable table, Timing timing) implements Answer {
  @Override
  public String text() {
    return Table1Text.of(table);
  }

  @Override
  public String json() {
    return JsonDocument.of(table, timing);
  }

  @Override
  public String csv() {
    return Table1Tidy.of(table).csv();
  }

  @Override
  public List<Warning> warnings() {
    return table.warnings();
  }
}
