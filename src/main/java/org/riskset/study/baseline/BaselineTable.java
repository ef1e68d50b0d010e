package org.riskset.study.baseline;

import java.util.List;
import org.riskset.study.analysis.Warning;

/**
 * A table of baseline characteristics.
 *
 * @param spec what was asked
 * @param n rows described
 * @param missing rows left out because a grouping column has no value there
 * @param groups labels of the groups in order; empty without groups
 * @param sizes rows of each group
 * @param variables the variables in order
 * @param warnings what a reader must know
 */
public record BaselineTable(
    BaselineSpec spec,
    int n,
    int missing,
    List<String> groups,
    List<Integer> sizes,
    List<BaselineVariable> variables,
    List<Warning> warnings) {
  /** Copies the lists. */
  public BaselineTable {
    groups = List.copyOf(groups);
    sizes = List.copyOf(sizes);
    variables = List.copyOf(variables);
    warnings = List.copyOf(warnings);
  }
}
