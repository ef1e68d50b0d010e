/** Shows a drawn figure in the window and answers the pointer from its geometry. */
@NullMarked
package org.riskset.ui.figure;

import org.jspecify.annotations.NullMarked;
