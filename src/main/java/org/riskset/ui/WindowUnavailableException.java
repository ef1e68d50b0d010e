package org.riskset.ui;

/** No window can be opened here: there is no display, or the toolkit's native parts are missing. */
public final class WindowUnavailableException extends Exception {
  private static final long serialVersionUID = 1;

  /** The toolkit's failure. */
  public WindowUnavailableException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
