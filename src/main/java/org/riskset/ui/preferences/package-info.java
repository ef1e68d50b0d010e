/** What the window remembers between runs: no patient data, only paths and looks. */
@NullMarked
package org.riskset.ui.preferences;

import org.jspecify.annotations.NullMarked;
