package org.riskset.statistics.maxcombo;

import java.util.List;
import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * The largest of several weighted log-rank tests.
 *
 * @param statistic largest |z|
 * @param pValue probability of a larger one if survival is equal
 * @param log10PValue decimal logarithm of the p-value, finite also where {@code pValue} underflows
 * @param components the tests
 * @param correlation correlations of the tests, NaN for one that does not exist
 */
public record MaxComboResult(
    double statistic,
    double pValue,
    double log10PValue,
    List<MaxComboComponent> components,
    SymmetricMatrix correlation) {
  /** Copies the list. */
  public MaxComboResult {
    components = List.copyOf(components);
  }
}
