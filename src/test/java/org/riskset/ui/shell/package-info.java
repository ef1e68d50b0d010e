/** Tests of {@link org.riskset.ui.shell}. */
@NullMarked
package org.riskset.ui.shell;

import org.jspecify.annotations.NullMarked;
