/** How alike two arms are in what was known of their patients, as recorded and weighted. */
@NullMarked
package org.riskset.study.balance;

import org.jspecify.annotations.NullMarked;
