/** Parametric survival models of a study. */
@NullMarked
package org.riskset.study.parametric;

import org.jspecify.annotations.NullMarked;
