package org.riskset.figure.render;

/** Where a figure is looked at. */
public enum FigureTheme {
  /** White paper, black text, Liberation Sans. */
  PAPER,
  /** The light window, IBM Plex Sans. */
  SCREEN_LIGHT,
  /** The dark window, IBM Plex Sans. */
  SCREEN_DARK
}
