/** Adjustment of several p-values for being several. */
@NullMarked
package org.riskset.statistics.multiplicity;

import org.jspecify.annotations.NullMarked;
