/** What figures show, as plain data, and where on the drawing it stands. */
@NullMarked
package org.riskset.figure;

import org.jspecify.annotations.NullMarked;
