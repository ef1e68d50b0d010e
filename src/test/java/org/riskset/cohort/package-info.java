/**
 * Makes the synthetic sample cohort in {@code data/} and shows that it reproduces the published
 * figures.
 */
@NullMarked
package org.riskset.cohort;

import org.jspecify.annotations.NullMarked;
