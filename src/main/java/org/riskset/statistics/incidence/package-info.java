/** Cumulative incidence of competing causes by Aalen and Johansen's estimator. */
@NullMarked
package org.riskset.statistics.incidence;

import org.jspecify.annotations.NullMarked;
