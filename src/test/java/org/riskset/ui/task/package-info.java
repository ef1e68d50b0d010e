/** Tests of {@link org.riskset.ui.task}. */
@NullMarked
package org.riskset.ui.task;

import org.jspecify.annotations.NullMarked;
