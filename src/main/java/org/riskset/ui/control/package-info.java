/** Controls that several rooms use. */
@NullMarked
package org.riskset.ui.control;

import org.jspecify.annotations.NullMarked;
