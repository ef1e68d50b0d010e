/** Maximum and profile of penalised likelihoods, such as Firth's. */
@NullMarked
package org.riskset.statistics.firth;

import org.jspecify.annotations.NullMarked;
