/** Tests of the package of the same name. */
@NullMarked
package org.riskset.ui.forest;

import org.jspecify.annotations.NullMarked;
