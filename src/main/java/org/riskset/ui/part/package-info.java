/** Rooms of several parts, of which one is in sight. */
@NullMarked
package org.riskset.ui.part;

import org.jspecify.annotations.NullMarked;
