/** How strong hidden confounding would have to be to account for an association. */
@NullMarked
package org.riskset.statistics.sensitivity;

import org.jspecify.annotations.NullMarked;
