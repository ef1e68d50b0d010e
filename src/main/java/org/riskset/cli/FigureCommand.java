package org.riskset.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the commands that draw figures. */
@Command(
    name = "figure",
    description = "Draw a figure for print: km, forest, incidence, calibration or influence.",
    synopsisSubcommandLabel = "km|forest|incidence|calibration|influence")
final class FigureCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name the figure: km, forest, incidence, calibration or influence");
  }
}
