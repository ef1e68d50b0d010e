/** Work on many rows at once, on all cores, with the same result whatever their number. */
@NullMarked
package org.riskset.statistics.parallel;

import org.jspecify.annotations.NullMarked;
