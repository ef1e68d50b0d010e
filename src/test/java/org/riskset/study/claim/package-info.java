@NullMarked
package org.riskset.study.claim;

import org.jspecify.annotations.NullMarked;
