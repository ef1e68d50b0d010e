/** The export pane: size, type, format and preview of a figure. */
@NullMarked
package org.riskset.ui.export;

import org.jspecify.annotations.NullMarked;
