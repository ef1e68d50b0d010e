@NullMarked
package org.riskset.statistics.sensitivity;

import org.jspecify.annotations.NullMarked;
