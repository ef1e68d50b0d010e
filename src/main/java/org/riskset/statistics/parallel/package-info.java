/**
 * Work on all cores with the same result whatever their number; long work tells how far it has come
 * and can be cancelled.
 */
@NullMarked
package org.riskset.statistics.parallel;

import org.jspecify.annotations.NullMarked;
