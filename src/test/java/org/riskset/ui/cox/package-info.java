/** Tests of the package of the same name. */
@NullMarked
package org.riskset.ui.cox;

import org.jspecify.annotations.NullMarked;
