/** Cox models by Firth's penalised likelihood. */
@NullMarked
package org.riskset.statistics.cox.firth;

import org.jspecify.annotations.NullMarked;
