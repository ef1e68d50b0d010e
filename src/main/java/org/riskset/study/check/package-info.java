/** The audit of a newly opened cohort: one list of findings for window and command line. */
@NullMarked
package org.riskset.study.check;

import org.jspecify.annotations.NullMarked;
