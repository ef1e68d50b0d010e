/** Permutation tests of groups within strata. */
@NullMarked
package org.riskset.statistics.permutation;

import org.jspecify.annotations.NullMarked;
