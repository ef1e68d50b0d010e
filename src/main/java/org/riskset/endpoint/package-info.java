/** Endpoints: which column is time, which is event, and the survival data that follow from them. */
@NullMarked
package org.riskset.endpoint;

import org.jspecify.annotations.NullMarked;
