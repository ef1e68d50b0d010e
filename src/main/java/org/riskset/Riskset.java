package org.riskset;

import org.riskset.cli.RisksetCli;

/** Entry point of the program. */
public final class Riskset {
  private Riskset() {}

  /**
   * Starts Riskset.
   *
   * @param args command-line words, see the user guide; without any the workbench opens
   */
  public static void main(String[] args) {
    // Figures are drawn into memory; AWT must not look for a display of its own.
    System.setProperty("java.awt.headless", "true");
    System.exit(args.length == 0 ? RisksetCli.start(new Workbench()) : RisksetCli.run(args));
  }
}
