/** What a comparison with the events of a study's patients could find, and what one needs. */
@NullMarked
package org.riskset.study.planning;

import org.jspecify.annotations.NullMarked;
