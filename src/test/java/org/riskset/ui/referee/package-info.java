/** Tests of {@link org.riskset.ui.referee}. */
@NullMarked
package org.riskset.ui.referee;

import org.jspecify.annotations.NullMarked;
