/** Parametric survival regression: accelerated failure time and Gompertz models. */
@NullMarked
package org.riskset.statistics.parametric;

import org.jspecify.annotations.NullMarked;
