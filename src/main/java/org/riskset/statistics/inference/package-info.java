/**
 * Test statistics, p-values from upper tails and normal limits that every estimator reports alike.
 */
@NullMarked
package org.riskset.statistics.inference;

import org.jspecify.annotations.NullMarked;
