/** The log-rank test of equal survival and its weighted family, stratified or not. */
@NullMarked
package org.riskset.statistics.logrank;

import org.jspecify.annotations.NullMarked;
