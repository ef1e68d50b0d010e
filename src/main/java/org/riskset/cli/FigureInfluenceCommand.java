package org.riskset.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.figure.InfluenceFigure;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.Study;
import org.riskset.study.influence.InfluenceAnalysis;
import org.riskset.study.influence.InfluenceRun;
import org.riskset.study.influence.InfluencedCoefficient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws what each patient moves a coefficient of a Cox model by. */
@Command(
    name = "influence",
    sortOptions = false,
    description = "Draw what each patient moves a coefficient of a Cox model by (dfbetas).")
final class FigureInfluenceCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = "--coefficient",
      paramLabel = "NAME",
      description = "The coefficient, named as in the answer of cox (default: that moved most).")
  private @Nullable String coefficient;

  @Option(
      names = "--order",
      paramLabel = "rows|size",
      converter = OrderWords.class,
      description = "Patients as in the data or by their influence (default: rows).")
  private InfluenceSpec.Order order = InfluenceSpec.Order.ROWS;

  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private FigureOptions figure = new FigureOptions();

  private final Console console;

  FigureInfluenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    figure.check(data.data());
    OpenStudy open = data.open(console.progress());
    Study asked = figure.applyTo(landmark.applyTo(model.applyTo(open.study())));
    Study study = asked.withCox(asked.cox().withInfluence(new InfluenceSpec(coefficient, order)));
    InfluenceAnalysis analysis = InfluenceRun.run(open.runner(), study);
    requireKnown(analysis);
    figure.write(InfluenceFigure.of(study, analysis), study);
    figure.tell(console);
    return ExitCode.DONE;
  }

  private void requireKnown(InfluenceAnalysis analysis) throws DataException {
    boolean known =
        analysis.coefficients().stream().anyMatch(one -> one.name().equals(coefficient));
    if (coefficient != null && !known) {
      String names =
          analysis.coefficients().stream()
              .map(InfluencedCoefficient::name)
              .collect(Collectors.joining(", "));
      throw new DataException("cli.unknownCoefficient", coefficient, names);
    }
  }

  /** Reads an order of patients. */
  static final class OrderWords extends Words<InfluenceSpec.Order> {
    OrderWords() {
      super(InfluenceSpec.Order.class);
    }
  }
}
