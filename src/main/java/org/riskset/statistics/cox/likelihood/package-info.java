/** Cox's partial likelihood with its derivatives, and the data and solution it is about. */
@NullMarked
package org.riskset.statistics.cox.likelihood;

import org.jspecify.annotations.NullMarked;
