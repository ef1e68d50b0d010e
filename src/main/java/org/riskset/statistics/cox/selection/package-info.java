/** Choice of a Cox model's terms by steps. */
@NullMarked
package org.riskset.statistics.cox.selection;

import org.jspecify.annotations.NullMarked;
