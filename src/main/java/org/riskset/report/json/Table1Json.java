package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.riskset.statistics.descriptive.NumberSummary;
import org.riskset.statistics.inference.TestResult;
import org.riskset.study.baseline.BaselineSummary;
import org.riskset.study.baseline.BaselineTable;
import org.riskset.study.baseline.BaselineTest;
import org.riskset.study.baseline.BaselineVariable;

/** The answer of {@code table1}. */
final class Table1Json {
  private final BaselineTable table;

  private Table1Json(BaselineTable table) {
    this.table = table;
  }

  static ObjectNode of(BaselineTable table, Timing timing) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("analysis", "table1");
    answer.put("n", table.n());
    answer.put("n_missing", table.missing());
    ArrayNode groups = answer.putArray("groups");
    for (int g = 0; g < table.groups().size(); g++) {
      groups.addObject().put("group", table.groups().get(g)).put("n", table.sizes().get(g));
    }
    ArrayNode variables = answer.putArray("variables");
    Table1Json json = new Table1Json(table);
    table.variables().forEach(variable -> json.add(variables.addObject(), variable));
    return JsonAnswer.end(answer, table.warnings(), timing);
  }

  private void add(ObjectNode node, BaselineVariable variable) {
    node.put("variable", variable.name());
    node.put("type", variable.isCategory() ? "category" : "number");
    add(node.putObject("overall"), variable, variable.overall());
    ArrayNode groups = node.putArray("groups");
    for (int g = 0; g < table.groups().size(); g++) {
      ObjectNode group = groups.addObject().put("group", table.groups().get(g));
      add(group, variable, variable.groups().get(g));
    }
    ObjectNode tests = node.putObject("tests");
    variable.tests().forEach(test -> add(tests.putObject(key(test.kind())), test));
    if (!variable.tests().isEmpty()) {
      tests.put("chosen", variable.chosenTest().map(test -> key(test.kind())).orElse(null));
    }
    variable.standardizedDifference().ifPresent(difference -> add(node, difference));
  }

  private static void add(ObjectNode node, BaselineVariable variable, BaselineSummary summary) {
    node.put("n", summary.n());
    node.put("n_missing", summary.missing());
    if (summary instanceof BaselineSummary.Numbers numbers) {
      add(node, numbers.summary());
    } else if (summary instanceof BaselineSummary.Categories categories) {
      ArrayNode levels = node.putArray("levels");
      for (int l = 0; l < variable.levels().size(); l++) {
        ObjectNode level = levels.addObject().put("level", variable.levels().get(l));
        level.put("n", categories.counts().get(l));
        level.set("percent", JsonNumbers.number(categories.percent(l)));
      }
    }
  }

  private static void add(ObjectNode node, NumberSummary summary) {
    node.set("mean", JsonNumbers.number(summary.mean()));
    node.set("std_dev", JsonNumbers.number(summary.standardDeviation()));
    node.set("min", JsonNumbers.number(summary.min()));
    node.set("q1", JsonNumbers.number(summary.lowerQuartile()));
    node.set("median", JsonNumbers.number(summary.median()));
    node.set("q3", JsonNumbers.number(summary.upperQuartile()));
    node.set("max", JsonNumbers.number(summary.max()));
  }

  private static String key(BaselineTest.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static void add(ObjectNode node, BaselineTest test) {
    node.put("name", Table1TestName.of(test.kind()));
    TestResult result = test.result();
    node.set("statistic", JsonNumbers.number(result.statistic()));
    node.set("df", JsonNumbers.count(result.degreesOfFreedom()));
    if (test.kind() == BaselineTest.Kind.ANOVA) {
      node.set("df_denominator", JsonNumbers.count(result.denominator()));
    }
    node.set("p_value", JsonNumbers.number(result.pValue()));
    node.set("log10_p", JsonNumbers.number(result.log10PValue()));
    if (!result.exists()) {
      boolean exact = test.kind() == BaselineTest.Kind.FISHER;
      node.put("status", exact ? "not_computed" : "not_estimable");
    }
  }

  private void add(ObjectNode node, BaselineVariable.Difference difference) {
    node.set("smd", JsonNumbers.number(difference.value()));
    if (Double.isNaN(difference.value())) {
      node.put("smd_status", "not_estimable");
    }
    node.set("smd_null_band", JsonNumbers.number(difference.nullBand()));
    if (difference.pairs().size() > 1) {
      ArrayNode pairs = node.putArray("smd_pairwise");
      for (BaselineVariable.Pair pair : difference.pairs()) {
        ObjectNode one = pairs.addObject();
        one.put("group1", table.groups().get(pair.first()));
        one.put("group2", table.groups().get(pair.second()));
        one.set("smd", JsonNumbers.number(pair.value()));
        one.set("smd_null_band", JsonNumbers.number(pair.nullBand()));
      }
    }
  }
}
