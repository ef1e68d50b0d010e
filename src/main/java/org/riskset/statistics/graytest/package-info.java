/** Gray's test of equal cumulative incidence, stratified or not. */
@NullMarked
package org.riskset.statistics.graytest;

import org.jspecify.annotations.NullMarked;
