/** Figure files, read back. */
@NullMarked
package org.riskset.figure.export;

import org.jspecify.annotations.NullMarked;
