@NullMarked
package org.riskset.study.balance;

import org.jspecify.annotations.NullMarked;
