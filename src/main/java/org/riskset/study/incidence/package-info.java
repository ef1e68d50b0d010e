/** Cumulative incidence of competing causes in a study: what is asked for, and its running. */
@NullMarked
package org.riskset.study.incidence;

import org.jspecify.annotations.NullMarked;
