/** How well a Cox model predicts: optimism of its measures by bootstrap, and calibration. */
@NullMarked
package org.riskset.statistics.cox.validation;

import org.jspecify.annotations.NullMarked;
