package org.riskset.ui.shell;

/**
 * How wide the panels are, from the layout table of the design.
 *
 * @param left the left panel
 * @param right the inspector
 * @param rail whether the inspector is folded into a rail
 */
record FrameWidths(double left, double right, boolean rail) {
  /** Width of a rail. */
  static final double RAIL = 48;

  /** Height of the window below which the referee shows fewer findings. */
  static final double LOW = 800;

  /** The widths for a window. */
  static FrameWidths of(double window) {
    if (window < 1120) {
      return new FrameWidths(224, 272, true);
    }
    if (window < 1600) {
      return new FrameWidths(256, 272, false);
    }
    return window < 2560 ? new FrameWidths(288, 304, false) : new FrameWidths(320, 320, false);
  }
}
