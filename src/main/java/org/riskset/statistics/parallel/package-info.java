/** Long computing in independent parts: on all cores, with progress, to be cancelled. */
@NullMarked
package org.riskset.statistics.parallel;

import org.jspecify.annotations.NullMarked;
