/** How many events a comparison of two arms needs. */
@NullMarked
package org.riskset.statistics.power;

import org.jspecify.annotations.NullMarked;
