/** What figures show, seen from the data. */
@NullMarked
package org.riskset.figure;

import org.jspecify.annotations.NullMarked;
