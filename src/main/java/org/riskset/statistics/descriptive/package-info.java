/**
 * What a table of baseline characteristics holds: summaries, tests and standardised differences.
 */
@NullMarked
package org.riskset.statistics.descriptive;

import org.jspecify.annotations.NullMarked;
