package org.riskset.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.report.Answer;
import org.riskset.report.StudyReport;
import org.riskset.report.Table1Answer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.baseline.BaselineRun;
import org.riskset.study.baseline.BaselineSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole set of analyses for one endpoint and one comparison. */
@Command(
    name = "report",
    sortOptions = false,
    description =
        "The whole set for one endpoint and one comparison, into a folder: baseline table, curves, "
            + "test, model, figures.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private GroupOption groups = new GroupOption();

  @Option(
      names = "--covariates",
      paramLabel = "TERM[,TERM...]",
      converter = TermList.Converter.class,
      description = "Terms of the Cox model beside the group.")
  private TermList terms = TermList.NONE;

  @Mixin private SurvivalOptions survival = new SurvivalOptions();
  @Mixin private LandmarkOption landmark = new LandmarkOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made if there is none.")
  private @Nullable Path out;

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    OpenStudy open = data.open(console.progress());
    Study study = landmark.applyTo(survival.applyTo(groups.applyTo(open.study())));
    study = study.withCox(study.cox().withTerms(terms()));
    StudyReport analyses = StudyReport.of(open.runner(), study, open.file().readMillis());
    Attempt<?> curves = analyses.sections().get(0).answer();
    if (curves.failure().isPresent()) {
      throw new DataException(curves.failure().get());
    }
    StudyReport report =
        analyses.beginningWith(new StudyReport.Section("table1", table(open, study)));
    return new ReportFolder(console, out == null ? Path.of("") : out).write(report);
  }

  /** One grouping column, then what is adjusted for. */
  private List<Term> terms() {
    List<Term> all = new ArrayList<>(terms.terms());
    if (groups.columns().size() == 1) {
      Term group = new Term.Main(groups.columns().get(0));
      all.remove(group);
      all.add(0, group);
    }
    return all;
  }

  private static Attempt<Answer> table(OpenStudy open, Study study) {
    Set<String> other = new HashSet<>(study.endpoint().columns());
    open.file().endpoints().forEach(declared -> other.addAll(declared.columns()));
    study.sample().weightColumn().ifPresent(other::add);
    BaselineSpec spec =
        new BaselineSpec(
            study.cohort(), study.sample().where(), study.groups(), List.of(), other, true);
    return Attempt.of(
        () -> {
          Stopwatch watch = Stopwatch.start();
          return new Table1Answer(
              new BaselineRun(spec, open.file().cohort()).run(),
              new Timing(open.file().readMillis(), watch.millis()));
        });
  }
}
