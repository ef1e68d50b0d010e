/** Studies and dictionaries as JSON files. */
@NullMarked
package org.riskset.study.json;

import org.jspecify.annotations.NullMarked;
