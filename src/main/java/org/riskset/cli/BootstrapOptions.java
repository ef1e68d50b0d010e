package org.riskset.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.report.CoxSection;
import org.riskset.report.StandardizationSection;
import org.riskset.report.ValidationSection;
import org.riskset.study.Study;
import org.riskset.study.ValidationSpec;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.standardization.StandardizationRun;
import org.riskset.study.standardization.StandardizationSpec;
import org.riskset.study.validation.ValidationAnalysis;
import picocli.CommandLine.Option;

/** Options that ask for standardised curves and for validation of a Cox model. */
final class BootstrapOptions {
  @Option(
      names = "--standardize",
      paramLabel = "COL",
      converter = ColumnName.class,
      description = "Survival of all patients if everybody had each level of COL.")
  private @Nullable String column;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      converter = WholeNumber.ReplicationsOrNone.class,
      description = "Bootstrap samples for the limits of standardized survival.")
  private int bootstrap;

  @Option(
      names = "--validate",
      paramLabel = "N",
      converter = WholeNumber.Replications.class,
      description = "Bootstrap samples that tell how optimistic the model is about itself.")
  private @Nullable Integer validate;

  @Option(
      names = "--calibration-groups",
      paramLabel = "G",
      converter = WholeNumber.Groups.class,
      description = "Groups of calibration (default: 5 below 500 rows, else 10).")
  private @Nullable Integer groups;

  /** The number of groups of calibration, if it is given. */
  private OptionalInt groups() {
    return groups == null ? OptionalInt.empty() : OptionalInt.of(groups);
  }

  Optional<CoxSection> standardized(
      OpenStudy open, Study study, CoxAnalysis analysis, CurveOptions curves, long seed)
      throws DataException {
    if (column == null) {
      return Optional.empty();
    }
    OptionalDouble tau = curves.tau();
    StandardizationSpec spec =
        new StandardizationSpec(column, curves.times(), tau, bootstrap, seed);
    return StandardizationRun.of(open.runner().sample(study), analysis, spec)
        .map(found -> new StandardizationSection(study, found));
  }

  Optional<CoxSection> validated(
      OpenStudy open, Study study, CoxAnalysis analysis, CurveOptions curves, long seed)
      throws DataException {
    if (validate == null) {
      return Optional.empty();
    }
    ValidationSpec spec = new ValidationSpec(validate, seed, curves.times(), groups());
    return ValidationAnalysis.of(open.runner().sample(study), analysis, spec)
        .map(found -> new ValidationSection(study, found));
  }
}
