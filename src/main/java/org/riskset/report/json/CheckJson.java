package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.Finding;
import org.riskset.data.NumberColumn;

/** The answer of {@code check}. */
final class CheckJson {
  private CheckJson() {}

  static ObjectNode of(Cohort cohort, List<Finding> findings, Timing timing) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("analysis", "check");
    answer.put("n", cohort.rowCount());
    answer.put("n_missing", rowsWithGaps(cohort));
    ArrayNode columns = answer.putArray("columns");
    cohort.columns().forEach(column -> add(columns.addObject(), column));
    ArrayNode list = answer.putArray("findings");
    findings.forEach(finding -> add(list.addObject(), finding));
    return JsonAnswer.end(answer, List.of(), timing);
  }

  private static long rowsWithGaps(Cohort cohort) {
    List<Column> columns = cohort.columns();
    return IntStream.range(0, cohort.rowCount())
        .filter(row -> columns.stream().anyMatch(column -> column.isMissing(row)))
        .count();
  }

  private static void add(ObjectNode node, Column column) {
    node.put("column", column.name());
    node.put("type", column instanceof NumberColumn ? "number" : "category");
    node.put("n_missing", column.missingCount());
    node.put("distinct", column.levels().size());
  }

  private static void add(ObjectNode node, Finding finding) {
    node.put("code", finding.code());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    ArrayNode columns = node.putArray("columns");
    finding.columns().forEach(columns::add);
    node.put("n_rows", finding.rowCount());
    ArrayNode rows = node.putArray("rows");
    finding.rows().forEach(row -> rows.add(row + 1));
    node.put("claim", finding.claim().text());
    node.put("message", finding.sentence().text());
  }
}
