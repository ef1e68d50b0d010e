/** Baseline hazard of a Cox model and the survival it predicts for given covariates. */
@NullMarked
package org.riskset.statistics.cox.prediction;

import org.jspecify.annotations.NullMarked;
