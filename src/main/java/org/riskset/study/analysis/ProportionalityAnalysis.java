package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.proportionality.ProportionalHazards;
import org.riskset.statistics.cox.proportionality.TimeTransform;

/**
 * The test of proportional hazards of a study's Cox model.
 *
 * @param terms names of the terms tested, those left out of which all columns are aliased
 * @param columns columns of each of these terms
 * @param tests what the tests found, one per term
 */
public record ProportionalityAnalysis(
    List<String> terms, List<List<Integer>> columns, ProportionalHazards tests) {
  /** Copies the lists. */
  public ProportionalityAnalysis {
    terms = List.copyOf(terms);
    columns = columns.stream().map(List::copyOf).toList();
  }

  /** Tests a model. */
  static ProportionalityAnalysis of(
      CoxFit fit, List<ModelColumn> columns, TimeTransform transform) {
    List<String> names = new ArrayList<>();
    List<List<Integer>> members = new ArrayList<>();
    for (String term : columns.stream().map(ModelColumn::variable).distinct().toList()) {
      List<Integer> ofTerm = new ArrayList<>();
      for (int j = 0; j < columns.size(); j++) {
        if (columns.get(j).variable().equals(term)) {
          ofTerm.add(j);
        }
      }
      if (ofTerm.stream().anyMatch(j -> !isAliased(fit, j))) {
        names.add(term);
        members.add(ofTerm);
      }
    }
    return new ProportionalityAnalysis(
        names, members, ProportionalHazards.test(fit.solution(), members, transform));
  }

  private static boolean isAliased(CoxFit fit, int column) {
    return fit.coefficients().get(column).status() == Coefficient.Status.ALIASED;
  }
}
