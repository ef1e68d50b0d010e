/** The Cox room: terms, table and forest as one. */
@NullMarked
package org.riskset.ui.cox;

import org.jspecify.annotations.NullMarked;
