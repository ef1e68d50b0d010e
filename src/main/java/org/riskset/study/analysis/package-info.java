/** Runs the analyses that a Study asks for and holds what they found. */
@NullMarked
package org.riskset.study.analysis;

import org.jspecify.annotations.NullMarked;
