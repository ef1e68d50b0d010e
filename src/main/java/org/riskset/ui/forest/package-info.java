/** The parts of tables in which a column is a forest plot. */
@NullMarked
package org.riskset.ui.forest;

import org.jspecify.annotations.NullMarked;
