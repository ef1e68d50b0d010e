/** Tests of {@link org.riskset.ui.preferences}. */
@NullMarked
package org.riskset.ui.preferences;

import org.jspecify.annotations.NullMarked;
