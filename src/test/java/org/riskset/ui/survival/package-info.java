/** Tests of the package of the same name. */
@NullMarked
package org.riskset.ui.survival;

import org.jspecify.annotations.NullMarked;
