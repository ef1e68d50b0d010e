/** Repeated computing with random numbers: seeded, on all cores, with progress, to be cancelled. */
@NullMarked
package org.riskset.statistics.resampling;

import org.jspecify.annotations.NullMarked;
