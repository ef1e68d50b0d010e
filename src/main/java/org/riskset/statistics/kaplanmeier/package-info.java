/** The Kaplan-Meier estimator of the survival function, its limits and its quantiles. */
@NullMarked
package org.riskset.statistics.kaplanmeier;

import org.jspecify.annotations.NullMarked;
