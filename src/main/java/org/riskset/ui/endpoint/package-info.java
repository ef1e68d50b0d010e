/** The switch between endpoints that the heads of several rooms share. */
@NullMarked
package org.riskset.ui.endpoint;

import org.jspecify.annotations.NullMarked;
