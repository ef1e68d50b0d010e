/** Results for readers: plain text, tidy tables, JSON answers and the report of a whole study. */
@NullMarked
package org.riskset.report;

import org.jspecify.annotations.NullMarked;
