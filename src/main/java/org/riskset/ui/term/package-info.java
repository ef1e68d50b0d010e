/** Columns that are or may be terms of a model, and what they cost. */
@NullMarked
package org.riskset.ui.term;

import org.jspecify.annotations.NullMarked;
