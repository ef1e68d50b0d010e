/** The search for a cut-point of a numeric column of a study's cohort. */
@NullMarked
package org.riskset.study.cutpoint;

import org.jspecify.annotations.NullMarked;
