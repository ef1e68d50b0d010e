package org.riskset.study.subgroup;

import java.util.List;

/**
 * Which effect is looked at, and in which subgroups.
 *
 * @param treatment column whose levels are compared with its reference
 * @param by columns that form subgroups, one after the other
 */
public record SubgroupSpec(String treatment, List<String> by) {
  /** Copies the list. */
  public SubgroupSpec {
    by = List.copyOf(by);
  }
}
