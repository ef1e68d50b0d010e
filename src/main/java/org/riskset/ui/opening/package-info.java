/** The opening check: which columns are time, event and group, before a file opens. */
@NullMarked
package org.riskset.ui.opening;

import org.jspecify.annotations.NullMarked;
