/** The referee line: findings on the result and their remedies. */
@NullMarked
package org.riskset.ui.referee;

import org.jspecify.annotations.NullMarked;
