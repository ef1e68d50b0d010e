/** The choice of the columns that form groups. */
@NullMarked
package org.riskset.ui.group;

import org.jspecify.annotations.NullMarked;
