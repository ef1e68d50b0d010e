/**
 * The Competing risks room: cumulative incidence of causes, Gray's test and models of one cause.
 */
@NullMarked
package org.riskset.ui.incidence;

import org.jspecify.annotations.NullMarked;
