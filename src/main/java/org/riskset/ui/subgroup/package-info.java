/** The subgroup panel: columns of the cohort as filters. */
@NullMarked
package org.riskset.ui.subgroup;

import org.jspecify.annotations.NullMarked;
