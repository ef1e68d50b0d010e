/** Cox models with a ridge, lasso or mixed penalty, and the choice of its weight. */
@NullMarked
package org.riskset.statistics.cox.elasticnet;

import org.jspecify.annotations.NullMarked;
