/** How well a study's Cox model predicts. */
@NullMarked
package org.riskset.study.validation;

import org.jspecify.annotations.NullMarked;
