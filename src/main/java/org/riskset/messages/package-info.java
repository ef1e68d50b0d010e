/** Everything Riskset says to people: the message bundle and the rules for wording numbers. */
@NullMarked
package org.riskset.messages;

import org.jspecify.annotations.NullMarked;
