package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.model.Term;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.statistics.cox.selection.SelectionOptions;
import org.riskset.statistics.cox.selection.SelectionStep;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.TermLabels;
import org.riskset.study.selection.SelectionAnalysis;

/**
 * What is shown of a selection of terms.
 *
 * @param problem why there is none, empty if there is one
 * @param steps its steps, the first of which is its start
 * @param result the terms that are left, in one sentence
 * @param terms the terms that are left, in the order of the study
 * @param usable whether they differ from those of the study, and there are any
 */
record SelectionScreen(
    String problem, List<Step> steps, String result, List<Term> terms, boolean usable) {
  private static final int DECIMALS = 2;

  /**
   * One step.
   *
   * @param change the term that it left out or took in
   * @param criterion what the model was worth then
   */
  record Step(String change, String criterion) {}

  /** Copies the lists. */
  SelectionScreen {
    steps = List.copyOf(steps);
    terms = List.copyOf(terms);
  }

  /** "Terms left out step by step, by AIC". */
  static String title(SelectionOptions options) {
    String criterion =
        switch (options.criterion()) {
          case AIC -> Messages.text("report.select.aic");
          case BIC -> Messages.text("report.select.bic");
          case P -> Messages.text("report.select.p", NumberWording.asChosen(options.level()));
        };
    return Messages.text(
        isBackward(options) ? "report.select.backward" : "report.select.forward", criterion);
  }

  /** What the steps are told in: AIC where p-values decide. */
  static String criterion(SelectionOptions options) {
    return Messages.text(
        options.criterion() == Criterion.BIC ? "report.select.bic" : "report.select.aic");
  }

  private static boolean isBackward(SelectionOptions options) {
    return options.direction() == Direction.BACKWARD;
  }

  static SelectionScreen of(Study study, Attempt<SelectionAnalysis> attempt) {
    return attempt instanceof Attempt.Done<SelectionAnalysis> done
        ? of(study, done.value())
        : new SelectionScreen(
            attempt.failure().map(Message::text).orElse(""), List.of(), "", List.of(), false);
  }

  private static SelectionScreen of(Study study, SelectionAnalysis analysis) {
    List<Term> selected = analysis.selected();
    List<Term> terms = study.cox().terms().stream().filter(selected::contains).toList();
    boolean all = terms.size() == study.cox().terms().size();
    String names =
        terms.stream()
            .map(term -> TermLabels.of(term, study.cohort().dictionary()))
            .collect(Collectors.joining(", "));
    String result =
        terms.isEmpty()
            ? Messages.text("selection.none")
            : Messages.text(all ? "selection.all" : "selection.left", names);
    return new SelectionScreen("", steps(study, analysis), result, terms, !all && !terms.isEmpty());
  }

  private static List<Step> steps(Study study, SelectionAnalysis analysis) {
    String sign = isBackward(analysis.options()) ? "report.select.drop" : "report.select.add";
    List<Step> steps = new ArrayList<>();
    String change = Messages.text("selection.start." + analysis.options().direction().name());
    for (SelectionStep step : analysis.steps()) {
      steps.add(new Step(change, NumberWording.fixed(step.criterion(), DECIMALS)));
      if (step.chosen() >= 0) {
        Term term = analysis.terms().get(step.chosen());
        change = Messages.text(sign, TermLabels.of(term, study.cohort().dictionary()));
      }
    }
    return steps;
  }
}
