/** Tests of the package of the same name. */
@NullMarked
package org.riskset.ui.figure;

import org.jspecify.annotations.NullMarked;
