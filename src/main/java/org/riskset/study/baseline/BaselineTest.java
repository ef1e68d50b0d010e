package org.riskset.study.baseline;

import org.riskset.statistics.inference.TestResult;

/**
 * A test of whether groups differ in a variable.
 *
 * @param kind which test
 * @param result what it found; it may not exist
 */
public record BaselineTest(Kind kind, TestResult result) {
  /** Which test. */
  public enum Kind {
    /** Welch's t-test. */
    T_TEST,
    /** One-way analysis of variance with equal variances. */
    ANOVA,
    /** Wilcoxon's rank-sum test, normal approximation with continuity correction. */
    WILCOXON,
    /** Kruskal and Wallis' test. */
    KRUSKAL_WALLIS,
    /** Pearson's χ² test without correction. */
    CHI_SQUARE,
    /** Pearson's χ² test with Yates' correction. */
    CHI_SQUARE_YATES,
    /** Fisher's exact test. */
    FISHER
  }
}
