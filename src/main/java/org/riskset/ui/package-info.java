/** The workbench: starts the toolkit and opens the window. */
@NullMarked
package org.riskset.ui;

import org.jspecify.annotations.NullMarked;
