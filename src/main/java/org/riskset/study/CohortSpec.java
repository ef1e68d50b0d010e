package org.riskset.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskset.data.Dictionary;

/**
 * The cohort of a study and how its columns are read.
 *
 * @param source the data file
 * @param dictionary what is known about the cohort
 * @param factors number columns treated as categories
 * @param levels declared level orders by column, before the dictionary's
 * @param references reference levels by column; the first level where absent
 */
public record CohortSpec(
    DataSource source,
    Dictionary dictionary,
    Set<String> factors,
    Map<String, List<String>> levels,
    Map<String, String> references) {
  /** Copies the collections. */
  public CohortSpec {
    factors = Set.copyOf(factors);
    levels = Map.copyOf(levels);
    references = Map.copyOf(references);
  }

  /** A cohort read as its file and dictionary say. */
  public static CohortSpec of(DataSource source, Dictionary dictionary) {
    return new CohortSpec(source, dictionary, Set.of(), Map.of(), Map.of());
  }

  /** The same cohort with other reference levels. */
  public CohortSpec withReferences(Map<String, String> others) {
    return new CohortSpec(source, dictionary, factors, levels, others);
  }

  /** The same cohort with a column read as categories of the given reference. */
  public CohortSpec withFactor(String column, String reference) {
    Set<String> moreFactors = new HashSet<>(factors);
    moreFactors.add(column);
    Map<String, String> moreReferences = new HashMap<>(references);
    moreReferences.put(column, reference);
    return new CohortSpec(source, dictionary, moreFactors, levels, moreReferences);
  }
}
