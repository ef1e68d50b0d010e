/** Weights from propensity scores, and the balance of covariates that they bring. */
@NullMarked
package org.riskset.statistics.propensity;

import org.jspecify.annotations.NullMarked;
