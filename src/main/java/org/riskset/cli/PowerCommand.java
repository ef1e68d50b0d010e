package org.riskset.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.report.PowerAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.statistics.power.TwoArmDesign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Events, power or hazard ratio of a planned comparison; it reads no data. */
@Command(
    name = "power",
    sortOptions = false,
    description =
        "Events that a comparison of two arms needs, by Schoenfeld's formula: with --hr the "
            + "events, with --events the hazard ratio that they can detect, with both the power.")
final class PowerCommand implements Callable<Integer> {
  private static final double USUAL_POWER = 0.8;

  @Option(
      names = "--hr",
      paramLabel = "HR",
      converter = DecimalNumber.Positive.class,
      description = "Hazard ratio to find.")
  private @Nullable Double hazardRatio;

  @Option(
      names = "--ratio",
      paramLabel = "R",
      converter = DecimalNumber.Positive.class,
      description = "Patients in the second arm for each in the first (default: 1).")
  private double ratio = 1;

  @Option(
      names = "--alpha",
      paramLabel = "P",
      converter = DecimalNumber.Probability.class,
      description = "Probability of an error of the first kind (default: 0.05).")
  private double alpha = 0.05;

  @Option(
      names = "--sides",
      paramLabel = "1|2",
      converter = WholeNumber.Sides.class,
      description = "Sides of the test (default: 2).")
  private int sides = 2;

  @Option(
      names = "--power",
      paramLabel = "P",
      converter = DecimalNumber.Probability.class,
      description = "Probability of finding the hazard ratio (default: 0.8).")
  private @Nullable Double power;

  @Option(
      names = "--events",
      paramLabel = "D",
      converter = DecimalNumber.Positive.class,
      description = "Events in both arms together.")
  private @Nullable Double events;

  @Option(
      names = "--event-probability",
      paramLabel = "P",
      converter = DecimalNumber.Probability.class,
      description = "Share of all patients who have the event, to tell how many patients.")
  private @Nullable Double eventProbability;

  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  PowerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException {
    output.check();
    Stopwatch watch = Stopwatch.start();
    PowerCalculation calculation = calculate(new TwoArmDesign(ratio, alpha, sides));
    Timing timing = new Timing(0, watch.millis());
    output.write(new PowerAnswer(calculation, eventProbability, timing), console);
    return ExitCode.DONE;
  }

  private PowerCalculation calculate(TwoArmDesign design) throws CommandException {
    if (hazardRatio != null && hazardRatio == 1) {
      throw CommandException.usage("cli.power.noDifference");
    }
    if (hazardRatio != null && events != null) {
      if (power != null) {
        throw CommandException.usage("cli.power.allGiven");
      }
      return PowerCalculation.ofPower(design, hazardRatio, events);
    }
    double wanted = power == null ? USUAL_POWER : power;
    if (wanted <= design.leastPower()) {
      throw CommandException.usage("cli.power.tooLittle", wanted, design.leastPower());
    }
    if (hazardRatio != null) {
      return PowerCalculation.ofEvents(design, hazardRatio, wanted);
    }
    if (events == null) {
      throw CommandException.usage("cli.power.nothingGiven");
    }
    return PowerCalculation.ofHazardRatio(design, events, wanted);
  }
}
