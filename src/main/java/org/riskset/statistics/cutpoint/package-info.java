/** The cut-point of a numeric variable that sets survival apart most, with an honest p-value. */
@NullMarked
package org.riskset.statistics.cutpoint;

import org.jspecify.annotations.NullMarked;
