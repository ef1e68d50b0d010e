/** The effect of a treatment in each subgroup, and whether subgroups differ in it. */
@NullMarked
package org.riskset.study.subgroup;

import org.jspecify.annotations.NullMarked;
