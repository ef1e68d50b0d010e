/** Tests of the package of the same name. */
@NullMarked
package org.riskset.statistics.smoothing;

import org.jspecify.annotations.NullMarked;
