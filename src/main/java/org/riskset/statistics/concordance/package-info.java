/** How often a risk score and survival agree on who of two fails first. */
@NullMarked
package org.riskset.statistics.concordance;

import org.jspecify.annotations.NullMarked;
