/** The wording of numbers and messages, as the visual design writes it. */
@NullMarked
package org.riskset.messages;

import org.jspecify.annotations.NullMarked;
