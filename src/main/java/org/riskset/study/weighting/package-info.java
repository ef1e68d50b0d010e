/** Groups made comparable by propensity weights: their balance, curves and hazard ratio. */
@NullMarked
package org.riskset.study.weighting;

import org.jspecify.annotations.NullMarked;
