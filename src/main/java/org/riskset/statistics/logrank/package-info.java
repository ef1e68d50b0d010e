/** The log-rank test of equal survival, stratified or not. */
@NullMarked
package org.riskset.statistics.logrank;

import org.jspecify.annotations.NullMarked;
