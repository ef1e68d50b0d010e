/** Work off the window's thread, of which only the latest request counts. */
@NullMarked
package org.riskset.ui.task;

import org.jspecify.annotations.NullMarked;
