package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.model.Term;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.statistics.cox.selection.SelectionStep;
import org.riskset.study.selection.SelectionAnalysis;

/**
 * A selection of terms as JSON.
 *
 * @param analysis the steps
 */
public record SelectionJson(SelectionAnalysis analysis) implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    ObjectNode node = answer.putObject("selection");
    node.put("direction", word(analysis.options().direction()));
    node.put("criterion", word(analysis.options().criterion()));
    if (analysis.options().criterion() == Criterion.P) {
      node.put("level", analysis.options().level());
    }
    ArrayNode selected = node.putArray("selected");
    analysis.selected().forEach(term -> selected.add(term.label()));
    ArrayNode steps = node.putArray("steps");
    int changed = -1;
    for (SelectionStep step : analysis.steps()) {
      add(steps.addObject(), step, changed);
      changed = step.chosen();
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void add(ObjectNode node, SelectionStep step, int changed) {
    boolean backward = analysis.options().direction() == Direction.BACKWARD;
    node.put("action", changed < 0 ? "start" : backward ? "drop" : "add");
    node.put("term", changed < 0 ? null : label(changed));
    ArrayNode terms = node.putArray("terms");
    step.model().forEach(term -> terms.add(label(term)));
    node.set("log_likelihood", JsonNumbers.number(step.logLikelihood()));
    node.put("df", step.degreesOfFreedom());
    node.set(name(), JsonNumbers.number(step.criterion()));
    ArrayNode changes = node.putArray("changes");
    for (SelectionStep.Change change : step.changes()) {
      ObjectNode one = changes.addObject().put("term", label(change.term()));
      one.set(name(), JsonNumbers.number(change.criterion()));
      one.set("statistic", JsonNumbers.number(change.statistic()));
      one.put("df", change.degreesOfFreedom());
      one.set("p_value", JsonNumbers.number(change.pValue()));
    }
  }

  private String name() {
    return analysis.options().criterion() == Criterion.BIC ? "bic" : "aic";
  }

  private String label(int term) {
    List<Term> terms = analysis.terms();
    return terms.get(term).label();
  }
}
