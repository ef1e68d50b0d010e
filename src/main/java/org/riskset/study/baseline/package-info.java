/** The table of baseline characteristics of a cohort's groups. */
@NullMarked
package org.riskset.study.baseline;

import org.jspecify.annotations.NullMarked;
