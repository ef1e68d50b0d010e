/** The command line: commands, their options, exit codes and the standard streams. */
@NullMarked
package org.riskset.cli;

import org.jspecify.annotations.NullMarked;
