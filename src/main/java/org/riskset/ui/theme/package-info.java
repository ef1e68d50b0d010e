/** Colours, type and icons of the window, light and dark. */
@NullMarked
package org.riskset.ui.theme;

import org.jspecify.annotations.NullMarked;
