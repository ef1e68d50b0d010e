/** Pictures of the window for the documentation. */
@NullMarked
package org.riskset.screenshots;

import org.jspecify.annotations.NullMarked;
