package org.riskset.report;

import java.util.List;
import java.util.stream.Collectors;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.SelectionJson;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.statistics.cox.selection.SelectionStep;
import org.riskset.study.selection.SelectionAnalysis;

/**
 * A selection of terms as part of the answer on the model selected.
 *
 * @param analysis the steps
 */
public record SelectionSection(SelectionAnalysis analysis) implements CoxSection {
  @Override
  public String text() {
    boolean backward = analysis.options().direction() == Direction.BACKWARD;
    boolean bic = analysis.options().criterion() == Criterion.BIC;
    TextPage page = new TextPage();
    page.line(backward ? "report.select.backward" : "report.select.forward", criterion());
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.select.step"),
                Messages.text(bic ? "report.select.bic" : "report.select.aic"),
                Messages.text("report.select.terms")));
    int changed = -1;
    for (SelectionStep step : analysis.steps()) {
      String sign = backward ? "report.select.drop" : "report.select.add";
      table.add(
          List.of(
              changed < 0
                  ? Messages.text("report.select.start")
                  : Messages.text(sign, label(changed)),
              NumberWording.fixed(step.criterion(), 2),
              terms(step)));
      changed = step.chosen();
    }
    return page.table(table).text();
  }

  private String criterion() {
    return switch (analysis.options().criterion()) {
      case AIC -> Messages.text("report.select.aic");
      case BIC -> Messages.text("report.select.bic");
      case P -> Messages.text("report.select.p", Double.toString(analysis.options().level()));
    };
  }

  private String terms(SelectionStep step) {
    return step.model().isEmpty()
        ? Messages.text("report.none")
        : step.model().stream().map(this::label).collect(Collectors.joining(" + "));
  }

  private String label(int term) {
    return analysis.terms().get(term).label();
  }

  @Override
  public AnswerPart json() {
    return new SelectionJson(analysis);
  }
}
