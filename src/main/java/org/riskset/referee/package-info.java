/** Sees in a result what a good reviewer sees, and says it in one sentence with its remedy. */
@NullMarked
package org.riskset.referee;

import org.jspecify.annotations.NullMarked;
