/** Writes figures to files at their size on paper. */
@NullMarked
package org.riskset.figure.export;

import org.jspecify.annotations.NullMarked;
