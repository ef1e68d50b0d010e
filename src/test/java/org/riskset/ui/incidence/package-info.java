@NullMarked
package org.riskset.ui.incidence;

import org.jspecify.annotations.NullMarked;
