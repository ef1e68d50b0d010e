package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.SubgroupAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.CoxSpec;
import org.riskset.study.Study;
import org.riskset.study.subgroup.SubgroupAnalysis;
import org.riskset.study.subgroup.SubgroupRun;
import org.riskset.study.subgroup.SubgroupSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The effect of a treatment in subgroups. */
@Command(
    name = "subgroups",
    sortOptions = false,
    description = "Hazard ratio of a treatment in each subgroup, with tests of interaction.")
final class SubgroupsCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();

  @Option(
      names = "--treatment",
      paramLabel = "COL",
      required = true,
      converter = ColumnName.class,
      description = "The column whose levels are compared with its reference.")
  private String treatment = "";

  @Option(
      names = "--by",
      paramLabel = "COL[,COL...]",
      required = true,
      converter = ColumnList.Converter.class,
      description =
          "Columns that form subgroups, one after the other; numbers split at the median.")
  private ColumnList by = ColumnList.NONE;

  @Option(
      names = "--covariates",
      paramLabel = "TERM[,TERM...]",
      converter = TermList.Converter.class,
      description = "Terms that the effects are adjusted for.")
  private TermList terms = TermList.NONE;

  @Mixin private TiesOption ties = new TiesOption();

  @Mixin private StrataOption strata = new StrataOption();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  SubgroupsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    output.check(data.data());
    if (by.names().contains(treatment)) {
      throw CommandException.usage("cli.subgroups.ofTreatment", treatment);
    }
    OpenStudy open = data.open(console.progress());
    CoxSpec model =
        open.study()
            .cox()
            .withTerms(terms.terms())
            .withStrata(strata.columns())
            .withTies(ties.ties());
    Study study = landmark.applyTo(open.study().withCox(model));
    Stopwatch watch = Stopwatch.start();
    SubgroupAnalysis analysis =
        SubgroupRun.run(open.runner(), study, new SubgroupSpec(treatment, by.names()));
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new SubgroupAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }
}
