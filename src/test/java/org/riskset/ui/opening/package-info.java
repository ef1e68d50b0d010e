/** Tests of {@link org.riskset.ui.opening}. */
@NullMarked
package org.riskset.ui.opening;

import org.jspecify.annotations.NullMarked;
