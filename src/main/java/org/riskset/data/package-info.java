/** A cohort in memory: immutable typed columns and the dictionary that describes them. */
@NullMarked
package org.riskset.data;

import org.jspecify.annotations.NullMarked;
