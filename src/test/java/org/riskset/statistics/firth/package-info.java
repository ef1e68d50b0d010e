@NullMarked
package org.riskset.statistics.firth;

import org.jspecify.annotations.NullMarked;
