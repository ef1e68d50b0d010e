/** How far long work has come, and whether it should stop: of reading and of computing. */
@NullMarked
package org.riskset.progress;

import org.jspecify.annotations.NullMarked;
