/** Tests of {@link org.riskset.ui.session}. */
@NullMarked
package org.riskset.ui.session;

import org.jspecify.annotations.NullMarked;
