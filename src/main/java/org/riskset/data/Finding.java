package org.riskset.data;

import java.util.List;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/**
 * Something about a cohort that a careful reader would remark on.
 *
 * @param code stable identifier for programs
 * @param severity how much it matters
 * @param columns columns concerned
 * @param rowCount number of rows concerned, 0 if it is not about rows
 * @param rows the first of these rows, from 0, ascending; at most {@link #ROWS_LISTED}
 * @param claim the finding in two to seven words
 * @param sentence the same in one sentence with its numbers
 */
public record Finding(
    String code,
    Severity severity,
    List<String> columns,
    int rowCount,
    List<Integer> rows,
    Message claim,
    Message sentence) {
  /** How many rows are listed at most. */
  public static final int ROWS_LISTED = 1000;

  /** Copies the lists and shortens the rows to those listed. */
  public Finding {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows.subList(0, Math.min(ROWS_LISTED, rows.size())));
  }

  /** A finding about columns as a whole. */
  public static Finding ofColumns(
      String code, Severity severity, List<String> columns, Message claim, Message sentence) {
    return new Finding(code, severity, columns, 0, List.of(), claim, sentence);
  }

  /** A finding about rows, from 0, of columns. */
  public static Finding ofRows(
      String code,
      Severity severity,
      List<String> columns,
      RowList rows,
      Message claim,
      Message sentence) {
    return new Finding(code, severity, columns, rows.count(), rows.first(), claim, sentence);
  }
}
