/** Whether the splines of a study's Cox model depart from straight lines. */
@NullMarked
package org.riskset.study.nonlinearity;

import org.jspecify.annotations.NullMarked;
