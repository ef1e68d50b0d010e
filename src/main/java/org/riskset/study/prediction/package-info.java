/** What a study's Cox model predicts: its baseline hazard, and survival of patients of a file. */
@NullMarked
package org.riskset.study.prediction;

import org.jspecify.annotations.NullMarked;
