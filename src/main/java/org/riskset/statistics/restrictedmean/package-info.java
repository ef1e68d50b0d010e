/** The mean time without the event up to a horizon, and its contrasts between groups. */
@NullMarked
package org.riskset.statistics.restrictedmean;

import org.jspecify.annotations.NullMarked;
