/** The Cohort room: what its patients are like, what its events could show, where to cut. */
@NullMarked
package org.riskset.ui.cohort;

import org.jspecify.annotations.NullMarked;
