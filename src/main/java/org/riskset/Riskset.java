package org.riskset;

import org.riskset.cli.RisksetCli;

/** Entry point of the program. */
public final class Riskset {
  private Riskset() {}

  /**
   * Starts Riskset.
   *
   * @param args command-line words, see the user guide
   */
  public static void main(String[] args) {
    System.exit(RisksetCli.run(args));
  }
}
