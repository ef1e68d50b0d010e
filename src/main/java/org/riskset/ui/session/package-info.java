/** What is open in the window: the study, its history and its results. */
@NullMarked
package org.riskset.ui.session;

import org.jspecify.annotations.NullMarked;
