@NullMarked
package org.riskset.ui.cohort;

import org.jspecify.annotations.NullMarked;
