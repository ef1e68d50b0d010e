/** Draws figures with JFreeChart and Java2D. */
@NullMarked
package org.riskset.figure.render;

import org.jspecify.annotations.NullMarked;
