/** Cox's proportional-hazards regression by partial likelihood. */
@NullMarked
package org.riskset.statistics.cox;

import org.jspecify.annotations.NullMarked;
