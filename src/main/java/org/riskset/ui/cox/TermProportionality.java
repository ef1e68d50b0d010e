package org.riskset.ui.cox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.PValueWording;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermRows;

/**
 * The test of proportional hazards of one term.
 *
 * @param label the term as people read it
 * @param columns its columns in the model
 * @param outcome the test, or why there is none
 */
record TermProportionality(String label, List<Integer> columns, ProportionalityOutcome outcome) {
  /** Copies the columns. */
  TermProportionality {
    columns = List.copyOf(columns);
  }

  /** The tests of a model by {@link TermRows#variable}; none where it was not tested. */
  static Map<String, TermProportionality> of(CoxAnalysis analysis) {
    Map<String, TermProportionality> tests = new HashMap<>();
    analysis
        .proportionalHazards()
        .ifPresent(
            found -> {
              for (TermRows term : analysis.table()) {
                int index = found.terms().indexOf(term.variable());
                if (index >= 0) {
                  tests.put(
                      term.variable(),
                      new TermProportionality(
                          term.label(),
                          found.columns().get(index),
                          found.tests().terms().get(index)));
                }
              }
            });
    return tests;
  }

  /** The p-value as a table shows it, or a word for none. */
  String text() {
    return outcome
        .found()
        .map(test -> PValueWording.value(test.pValue()))
        .orElseGet(() -> Messages.text("cox.ph.none"));
  }

  /** The test in a sentence. */
  String sentence() {
    return outcome instanceof ProportionalityOutcome.Impossible impossible
        ? Messages.text("cox.ph.impossible", label, NotEstimableWording.reason(impossible.reason()))
        : outcome
            .found()
            .map(
                test ->
                    Messages.text("cox.ph.tested", label, PValueWording.sentence(test.pValue())))
            .orElse("");
  }
}
