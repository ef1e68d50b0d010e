package org.riskset.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.messages.Message;
import org.riskset.model.Term;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.statistics.cox.selection.SelectionOptions;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Warning;
import org.riskset.study.selection.SelectionAnalysis;
import org.riskset.study.selection.SelectionRun;
import picocli.CommandLine.Option;

/** Options that have the terms of a model chosen by steps. */
final class SelectionOption {
  @Option(
      names = "--select",
      paramLabel = "backward|forward",
      converter = DirectionWords.class,
      description = "Choose among the terms by steps.")
  private @Nullable Direction direction;

  @Option(
      names = "--criterion",
      paramLabel = "aic|bic|p",
      converter = CriterionWords.class,
      description = "What a step is judged by (default: aic).")
  private Criterion criterion = Criterion.AIC;

  @Option(
      names = "--select-level",
      paramLabel = "P",
      converter = ConfidenceLevel.class,
      description = "p-value at which a term stays or enters, with --criterion p (default: 0.05).")
  private double level = 0.05;

  /** The steps, if they were asked for and there is a model. */
  Optional<SelectionAnalysis> select(OpenStudy open, CoxAnalysis full) throws DataException {
    if (direction == null) {
      return Optional.empty();
    }
    full.requireUnpenalized("study.penalizedRefit", "--select");
    return SelectionRun.of(
        full, new SelectionOptions(direction, criterion, level), open.progress());
  }

  /** The model selected, on the rows of the full one, with the warning that belongs to it. */
  static CoxAnalysis refit(OpenStudy open, Study selected, Study full) throws DataException {
    List<String> columns =
        full.cox().terms().stream().map(Term::columns).flatMap(List::stream).toList();
    return open.runner()
        .cox(selected, columns)
        .with(new Warning("selection", Message.of("warning.selection")));
  }

  /** Reads where a selection starts. */
  static final class DirectionWords extends Words<Direction> {
    DirectionWords() {
      super(Direction.class);
    }
  }

  /** Reads what a step is judged by. */
  static final class CriterionWords extends Words<Criterion> {
    CriterionWords() {
      super(Criterion.class);
    }
  }
}
