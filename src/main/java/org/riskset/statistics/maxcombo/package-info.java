/** The largest of several weighted log-rank tests, with the p-value of their joint distribution. */
@NullMarked
package org.riskset.statistics.maxcombo;

import org.jspecify.annotations.NullMarked;
