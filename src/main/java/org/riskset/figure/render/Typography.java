package org.riskset.figure.render;

/**
 * The type of a figure.
 *
 * @param text ordinary text
 * @param ticks tick labels
 * @param bold headings and names of groups
 * @param quiet remarks
 * @param caption the note at the foot
 */
record Typography(Type text, Type ticks, Type bold, Type quiet, Type caption) {
  private static final double CAPTION_SIZE = 0.86;
  private static final double CAPTION_SIZE_OF_LARGE_TYPE = 0.7;
  private static final double LARGE_TYPE_PT = 8;
  private static final double SMALLEST_CAPTION_PT = 6;

  static Typography of(FigureStyle style) {
    FigureColours colours = FigureColours.of(style.theme());
    BundledFont regular = BundledFont.regular(style.theme());
    double size = style.fontSize();
    return new Typography(
        new Type(regular.at(size), colours.ink()),
        new Type(regular.at(size), colours.ink2()),
        new Type(BundledFont.bold(style.theme()).at(size), colours.ink()),
        new Type(regular.at(size), colours.ink3()),
        new Type(regular.at(captionSize(style)), colours.ink2()));
  }

  /** The note is smaller than other text, but never below what print allows. */
  static double captionSize(FigureStyle style) {
    double textPt = style.fontSize() / style.unitsPerPoint();
    double share = textPt > LARGE_TYPE_PT ? CAPTION_SIZE_OF_LARGE_TYPE : CAPTION_SIZE;
    double smallest = Math.min(textPt, SMALLEST_CAPTION_PT);
    return Math.max(smallest, share * textPt) * style.unitsPerPoint();
  }
}
