/** Logistic regression by maximum likelihood and by Firth's penalised likelihood. */
@NullMarked
package org.riskset.statistics.logistic;

import org.jspecify.annotations.NullMarked;
