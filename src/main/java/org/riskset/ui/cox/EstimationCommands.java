package org.riskset.ui.cox;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.CoxSpec;
import org.riskset.study.Penalty;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.ui.session.StudySession;

/** How the model is estimated and tested; every command is one edit of the study. */
final class EstimationCommands {
  private static final List<Double> LEVELS = List.of(0.9, 0.95, 0.99);

  private final StudySession session;

  EstimationCommands(StudySession session) {
    this.session = session;
  }

  private void edit(UnaryOperator<CoxSpec> change) {
    session.edit(study -> study.withCox(change.apply(study.cox())));
  }

  /** Treats tied event times in another way. */
  void ties(Ties ties) {
    edit(cox -> cox.withTies(ties));
  }

  /** Maximises the likelihood, or penalises it; a weight is chosen by cross-validation at first. */
  void method(Penalty.Kind kind) {
    edit(cox -> cox.penalty().kind() == kind ? cox : cox.withPenalty(Penalty.of(kind)));
  }

  /** Gives the penalty a weight; without one it is chosen by cross-validation. */
  void lambda(OptionalDouble lambda) {
    edit(
        cox -> {
          Penalty now = cox.penalty();
          return cox.withPenalty(new Penalty(now.kind(), lambda, now.seed(), now.path()));
        });
  }

  /** Sets the coverage of all limits of the study. */
  void confidenceLevel(double level) {
    session.edit(study -> study.withConfidenceLevel(level));
  }

  /** Levels to choose from, the study's own among them. */
  static List<Double> confidenceLevels(Study study) {
    return Stream.concat(LEVELS.stream(), Stream.of(study.confidenceLevel()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Has standard errors allow for dependent rows, or not. */
  void robust(boolean wanted) {
    variance(new SampleSpec.Variance(wanted, null));
  }

  /**
   * Names what depends on each other.
   *
   * @param column column of the clusters, or null if each row stands alone
   */
  void cluster(@Nullable String column) {
    variance(new SampleSpec.Variance(true, column));
  }

  private void variance(SampleSpec.Variance variance) {
    session.edit(study -> study.withSample(study.sample().withVariance(variance)));
  }

  /** Columns that may name clusters: all but times and events. */
  List<String> clusterColumns() {
    return session.cohort().columns().stream()
        .filter(this::mayNameClusters)
        .map(Column::name)
        .toList();
  }

  private boolean mayNameClusters(Column column) {
    Role role = session.study().cohort().dictionary().describe(column).role();
    return role != Role.TIME && role != Role.EVENT;
  }

  /** Tests proportional hazards against another change with time, or not at all. */
  void proportionality(ProportionalityCheck check) {
    edit(cox -> cox.withProportionality(check));
  }
}
