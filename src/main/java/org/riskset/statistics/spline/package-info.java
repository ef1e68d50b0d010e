/** Bases of cubic splines that are linear beyond their outermost knots. */
@NullMarked
package org.riskset.statistics.spline;

import org.jspecify.annotations.NullMarked;
