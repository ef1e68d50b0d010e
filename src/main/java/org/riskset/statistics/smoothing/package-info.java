/** Smooth curves through scattered points. */
@NullMarked
package org.riskset.statistics.smoothing;

import org.jspecify.annotations.NullMarked;
