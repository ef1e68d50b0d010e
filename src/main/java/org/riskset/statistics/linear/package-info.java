/** Linear algebra of symmetric matrices that may be singular. */
@NullMarked
package org.riskset.statistics.linear;

import org.jspecify.annotations.NullMarked;
