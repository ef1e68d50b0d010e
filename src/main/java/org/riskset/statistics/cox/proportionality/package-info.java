/** The score test of proportional hazards. */
@NullMarked
package org.riskset.statistics.cox.proportionality;

import org.jspecify.annotations.NullMarked;
