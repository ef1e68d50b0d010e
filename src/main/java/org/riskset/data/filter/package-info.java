/** Subgroup expressions: which rows of a cohort an analysis is about. */
@NullMarked
package org.riskset.data.filter;

import org.jspecify.annotations.NullMarked;
