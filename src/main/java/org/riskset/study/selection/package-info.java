/** Choice of the terms of a study's Cox model by steps. */
@NullMarked
package org.riskset.study.selection;

import org.jspecify.annotations.NullMarked;
