/** Parametric models of a study's groups: the part of the Survival room that compares them. */
@NullMarked
package org.riskset.ui.parametric;

import org.jspecify.annotations.NullMarked;
