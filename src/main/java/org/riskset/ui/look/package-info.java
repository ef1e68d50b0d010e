/** What figures of curves show, as an inspector lets it be chosen. */
@NullMarked
package org.riskset.ui.look;

import org.jspecify.annotations.NullMarked;
