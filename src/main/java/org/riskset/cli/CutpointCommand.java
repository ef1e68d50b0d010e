package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.CutpointAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.study.ComparisonSpec.Permutations;
import org.riskset.study.Study;
import org.riskset.study.cutpoint.CutpointAnalysis;
import org.riskset.study.cutpoint.CutpointRun;
import org.riskset.study.cutpoint.CutpointSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A search for a cut-point. */
@Command(
    name = "cutpoint",
    sortOptions = false,
    description =
        "Cut-point of a numeric column by survival, with a p-value that allows for the search.")
final class CutpointCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();

  @Option(
      names = "--variable",
      paramLabel = "COL",
      required = true,
      converter = ColumnName.class,
      description = "The numeric column to cut.")
  private String variable = "";

  @Option(
      names = "--min-prop",
      paramLabel = "P",
      converter = DecimalNumber.LeastShare.class,
      description = "Least share of patients on either side of the cut (default: 0.1).")
  private double minProp = 0.1;

  @Option(
      names = "--method",
      paramLabel = "lau94|hl|permutation",
      converter = MethodWords.class,
      description = "How the p-value is had (default: lau94).")
  private CutpointMethod method = CutpointMethod.LAU94;

  @Mixin private PermutationOptions permutations = new PermutationOptions();

  @Option(
      names = "--bootstrap",
      paramLabel = "B",
      converter = WholeNumber.ReplicationsOrNone.class,
      description = "Bootstrap samples for the spread of the cut (default: 1000).")
  private int bootstrap = CutpointSpec.DEFAULT_BOOTSTRAP;

  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  CutpointCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    output.check(data.data());
    OpenStudy open = data.open(console.progress());
    Study study = landmark.applyTo(open.study());
    Permutations random = permutations.permutations();
    CutpointSpec spec =
        new CutpointSpec(variable, minProp, method, random.count(), bootstrap, random.seed());
    Stopwatch watch = Stopwatch.start();
    CutpointAnalysis analysis = new CutpointRun(open.runner().sample(study), spec).run();
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new CutpointAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }

  /** Reads how the p-value is had. */
  static final class MethodWords extends Words<CutpointMethod> {
    MethodWords() {
      super(CutpointMethod.class);
    }
  }
}
