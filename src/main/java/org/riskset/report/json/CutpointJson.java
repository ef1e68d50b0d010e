package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.statistics.cutpoint.CutpointOutcome;
import org.riskset.statistics.cutpoint.CutpointPValue;
import org.riskset.statistics.cutpoint.CutpointResult;
import org.riskset.statistics.cutpoint.MaximalLogRank;
import org.riskset.study.Study;
import org.riskset.study.cutpoint.CutpointAnalysis;
import org.riskset.study.cutpoint.CutpointSpec;

/** The answer of {@code cutpoint}. */
final class CutpointJson {
  private CutpointJson() {}

  static ObjectNode of(Study study, CutpointAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("cutpoint", analysis.sample());
    CutpointSpec spec = analysis.spec();
    answer.put("variable", spec.variable());
    answer.put("method", spec.method().name().toLowerCase(Locale.ROOT));
    answer.put("min_prop", spec.minProp());
    analysis.cut().ifPresent(found -> add(answer, study, spec, found));
    if (analysis.outcome() instanceof CutpointOutcome.Impossible impossible) {
      answer.putNull("cutpoint").putNull("statistic").putNull("p_value").putNull("log10_p");
      answer.put("candidates", 0);
      answer.putNull("max_logrank");
      JsonAnswer.notEstimable(answer, impossible.reason());
    }
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static void add(
      ObjectNode answer, Study study, CutpointSpec spec, CutpointAnalysis.Found found) {
    CutpointResult result = found.result();
    answer.put("cutpoint", result.cutpoint());
    answer.set("statistic", JsonNumbers.number(result.statistic()));
    add(answer, found.pValue());
    found.permutation().ifPresent(test -> ComparisonJson.add(answer, test));
    answer.put("candidates", result.candidates().size());
    addCuts(answer.putObject("cuts"), result.candidates());
    ArrayNode groups = answer.putArray("groups");
    addSide(groups.addObject().put("group", "<="), found.sides().get(0));
    addSide(groups.addObject().put("group", ">"), found.sides().get(1));
    add(answer.putObject("max_logrank"), result.maximalLogRank());
    found.bootstrap().ifPresent(spread -> add(answer.putObject("bootstrap"), study, spec, spread));
  }

  private static void add(ObjectNode answer, CutpointPValue p) {
    answer.set("p_value", JsonNumbers.number(p.value()));
    answer.set("log10_p", JsonNumbers.number(p.log10()));
    if (!Double.isNaN(p.bound())) {
      answer.put("p_value_bound", p.bound());
    }
  }

  private static void addCuts(ObjectNode node, List<CutpointResult.CandidateCut> cuts) {
    int size = cuts.size();
    node.set("cutpoint", JsonNumbers.numbers(size, k -> cuts.get(k).value()));
    node.set("n_below", JsonNumbers.counts(size, k -> cuts.get(k).below()));
    node.set("statistic", JsonNumbers.numbers(size, k -> cuts.get(k).statistic()));
  }

  private static void addSide(ObjectNode node, CutpointAnalysis.Side side) {
    node.put("n", side.n()).put("events", side.events());
  }

  private static void add(ObjectNode node, MaximalLogRank maximum) {
    node.put("cutpoint", maximum.cutpoint());
    ComparisonJson.addTest(node, maximum.uncorrected());
    node.put("p_value_kind", "uncorrected");
  }

  private static void add(
      ObjectNode node, Study study, CutpointSpec spec, CutpointAnalysis.Spread spread) {
    node.put("replicates", spread.replicates());
    node.put("replicates_with_cut", spread.withCut());
    node.put("seed", spec.seed());
    node.put("conf_level", study.confidenceLevel());
    node.put("conf_low", spread.lower());
    node.put("median", spread.median());
    node.put("conf_high", spread.upper());
  }
}
