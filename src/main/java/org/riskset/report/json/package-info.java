/** Answers as JSON: the keys of the command line's stable interface. */
@NullMarked
package org.riskset.report.json;

import org.jspecify.annotations.NullMarked;
