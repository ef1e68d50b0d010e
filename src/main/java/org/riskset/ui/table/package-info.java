/** Tables of estimates in the style of the rooms. */
@NullMarked
package org.riskset.ui.table;

import org.jspecify.annotations.NullMarked;
