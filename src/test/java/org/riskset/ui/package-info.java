/** What the tests of several rooms share. */
@NullMarked
package org.riskset.ui;

import org.jspecify.annotations.NullMarked;
