/** One effect of a treatment, estimated in the ways that each remedy a different distortion. */
@NullMarked
package org.riskset.study.claim;

import org.jspecify.annotations.NullMarked;
