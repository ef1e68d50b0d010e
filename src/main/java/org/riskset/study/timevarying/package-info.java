/** How a coefficient of a study's Cox model changes with time, seen in its residuals. */
@NullMarked
package org.riskset.study.timevarying;

import org.jspecify.annotations.NullMarked;
