/** Parts of a room that are computed when somebody looks at them. */
@NullMarked
package org.riskset.ui.part;

import org.jspecify.annotations.NullMarked;
