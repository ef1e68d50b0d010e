/** What each subject moves the coefficients of a study's Cox model by. */
@NullMarked
package org.riskset.study.influence;

import org.jspecify.annotations.NullMarked;
