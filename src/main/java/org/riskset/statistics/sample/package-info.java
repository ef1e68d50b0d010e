/**
 * What an estimator is given: observed times, group codes and covariates as plain immutable arrays.
 */
@NullMarked
package org.riskset.statistics.sample;

import org.jspecify.annotations.NullMarked;
