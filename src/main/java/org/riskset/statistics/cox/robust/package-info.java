/** Standard errors of a Cox model that allow for dependent rows and for sampling weights. */
@NullMarked
package org.riskset.statistics.cox.robust;

import org.jspecify.annotations.NullMarked;
