/** Tests of the package of the same name. */
@NullMarked
package org.riskset.study.timevarying;

import org.jspecify.annotations.NullMarked;
