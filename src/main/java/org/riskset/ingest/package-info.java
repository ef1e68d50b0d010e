/** Readers from files to cohorts, with row and column diagnostics, and the scan for identifiers. */
@NullMarked
package org.riskset.ingest;

import org.jspecify.annotations.NullMarked;
