/** The Arms room: what is known of the effect of a treatment, from several sides. */
@NullMarked
package org.riskset.ui.arms;

import org.jspecify.annotations.NullMarked;
