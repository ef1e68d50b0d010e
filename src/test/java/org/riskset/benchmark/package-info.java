/** The operations that are timed beside R, each as a process of its own would do them. */
@NullMarked
package org.riskset.benchmark;

import org.jspecify.annotations.NullMarked;
