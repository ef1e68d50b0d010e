/** Survival of a study's groups, standardised by its Cox model. */
@NullMarked
package org.riskset.study.standardization;

import org.jspecify.annotations.NullMarked;
