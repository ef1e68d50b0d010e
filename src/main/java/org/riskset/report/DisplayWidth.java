package org.riskset.report;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a text takes: Chinese signs take two, combining marks none. */
final class DisplayWidth {
  private static final int FULL_WIDTH_FROM = 0xFF01;
  private static final int FULL_WIDTH_TO = 0xFF60;
  private static final int CJK_SIGNS_FROM = 0x3000;
  private static final int CJK_SIGNS_TO = 0x303F;

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default ->
          (codePoint >= FULL_WIDTH_FROM && codePoint <= FULL_WIDTH_TO)
              || (codePoint >= CJK_SIGNS_FROM && codePoint <= CJK_SIGNS_TO);
    };
  }
}
