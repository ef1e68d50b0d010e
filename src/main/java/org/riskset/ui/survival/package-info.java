/** The Survival room: curves, read-out and comparison. */
@NullMarked
package org.riskset.ui.survival;

import org.jspecify.annotations.NullMarked;
