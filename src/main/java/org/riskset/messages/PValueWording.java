package org.riskset.messages;

/**
 * Words p-values: "&lt; 0.001" below a thousandth and so never 0; three decimals below a hundredth
 * and from 0.045 to 0.055, where two would blur on which side of 0.05 they lie; else two.
 */
public final class PValueWording {
  private static final double SMALLEST = 0.001;
  private static final double THREE_DECIMALS_BELOW = 0.01;
  private static final double DELICATE_FROM = 0.045;
  private static final double DELICATE_TO = 0.055;

  private PValueWording() {}

  /** The value alone, as in a table headed p: "&lt; 0.001", "0.03". */
  public static String value(double p) {
    return p < SMALLEST ? "< 0.001" : NumberWording.fixed(p, decimals(p));
  }

  /** The value as part of a sentence: "p &lt; 0.001", "p = 0.03". */
  public static String sentence(double p) {
    return p < SMALLEST ? "p < 0.001" : "p = " + value(p);
  }

  private static int decimals(double p) {
    boolean delicate = p >= DELICATE_FROM && p <= DELICATE_TO;
    return p < THREE_DECIMALS_BELOW || delicate ? 3 : 2;
  }
}
