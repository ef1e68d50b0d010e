/** Fine and Gray's regression of the subdistribution hazard. */
@NullMarked
package org.riskset.statistics.finegray;

import org.jspecify.annotations.NullMarked;
