package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.ComparisonAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A test of equal survival. */
@Command(
    name = "compare",
    sortOptions = false,
    description = "Test of equal survival of groups: the log-rank test, stratified or not.")
final class CompareCommand implements Callable<Integer> {
  private enum Test {
    LOG_RANK
  }

  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private GroupOption groups = new GroupOption();

  @Option(
      names = "--test",
      paramLabel = "log-rank",
      converter = TestWords.class,
      description = "The test (default: log-rank).")
  private Test test = Test.LOG_RANK;

  @Mixin private StrataOption strata = new StrataOption();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    if (!groups.isGiven()) {
      throw CommandException.usage("cli.groupMissing");
    }
    output.check(data.data());
    OpenStudy open = data.open();
    Study study =
        landmark
            .applyTo(groups.applyTo(open.study()))
            .withComparison(new ComparisonSpec(strata.columns()));
    Stopwatch watch = Stopwatch.start();
    ComparisonAnalysis analysis =
        switch (test) {
          case LOG_RANK -> open.runner().comparison(study);
        };
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new ComparisonAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }

  /** Reads the name of a test. */
  static final class TestWords extends Words<Test> {
    TestWords() {
      super(Test.class);
    }
  }
}
