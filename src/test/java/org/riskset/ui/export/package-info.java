/** Tests of the package of the same name. */
@NullMarked
package org.riskset.ui.export;

import org.jspecify.annotations.NullMarked;
