/** The program's entry point: chooses between the command line and the window. */
@NullMarked
package org.riskset;

import org.jspecify.annotations.NullMarked;
