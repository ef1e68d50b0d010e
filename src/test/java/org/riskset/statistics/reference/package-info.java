/** Reference values made by R, and how results are compared with them. */
@NullMarked
package org.riskset.statistics.reference;

import org.jspecify.annotations.NullMarked;
