@NullMarked
package org.riskset.ui.parametric;

import org.jspecify.annotations.NullMarked;
