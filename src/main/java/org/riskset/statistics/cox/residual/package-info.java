/** Residuals of a Cox model: what each row, or each event, says about the fit. */
@NullMarked
package org.riskset.statistics.cox.residual;

import org.jspecify.annotations.NullMarked;
