@NullMarked
package org.riskset.ui.arms;

import org.jspecify.annotations.NullMarked;
