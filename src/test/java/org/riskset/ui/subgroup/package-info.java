/** Tests of {@link org.riskset.ui.subgroup}. */
@NullMarked
package org.riskset.ui.subgroup;

import org.jspecify.annotations.NullMarked;
