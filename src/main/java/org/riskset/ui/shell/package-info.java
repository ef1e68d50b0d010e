/** The frame of the window: bar, rooms, panels and status. */
@NullMarked
package org.riskset.ui.shell;

import org.jspecify.annotations.NullMarked;
