/** Regression terms and the model matrix that they make of a cohort's columns. */
@NullMarked
package org.riskset.model;

import org.jspecify.annotations.NullMarked;
