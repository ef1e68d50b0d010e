package org.riskset.progress;

import java.io.Serial;

/** Work was stopped because its {@link Progress} said so. */
public final class CancelledException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** Says that the work was stopped. */
  public CancelledException() {
    super("cancelled");
  }
}
