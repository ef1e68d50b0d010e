/** Survival curves of groups, standardised to one mix of patients by a Cox model. */
@NullMarked
package org.riskset.statistics.cox.standardization;

import org.jspecify.annotations.NullMarked;
