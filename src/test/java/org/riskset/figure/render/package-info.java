/** Drawing of figures, measured on what was drawn. */
@NullMarked
package org.riskset.figure.render;

import org.jspecify.annotations.NullMarked;
