/** The Study: one immutable document of everything a user decides. */
@NullMarked
package org.riskset.study;

import org.jspecify.annotations.NullMarked;
