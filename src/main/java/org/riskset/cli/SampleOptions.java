package org.riskset.cli;

import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.data.filter.Filter;
import org.riskset.study.SampleSpec;
import picocli.CommandLine.Option;

/** Options that say which rows count, and how much. */
final class SampleOptions {
  private enum Switch {
    ON,
    OFF
  }

  @Option(
      names = "--where",
      paramLabel = "EXPR",
      description = "Subgroup, for example \"rN in ('rN2','rN3') and age_years >= 50\".")
  private String where = "";

  @Option(
      names = "--weights",
      paramLabel = "COL",
      converter = ColumnName.class,
      description = "Case weights.")
  private @Nullable String weights;

  @Option(
      names = "--timefix",
      paramLabel = "on|off",
      converter = SwitchWords.class,
      description = "Take times that differ by floating-point noise only as one (default: on).")
  private Switch timefix = Switch.ON;

  @Option(
      names = "--cluster",
      paramLabel = "COL",
      converter = ColumnName.class,
      description = "Cluster of dependent rows: standard errors allow for it.")
  private @Nullable String cluster;

  @Option(names = "--robust", description = "Robust standard errors, without clusters too.")
  private boolean robust;

  SampleSpec sample() throws CommandException {
    try {
      return SampleSpec.of(Filter.parse(where).text(), weights, timefix == Switch.ON)
          .withVariance(new SampleSpec.Variance(robust || cluster != null, cluster));
    } catch (DataException e) {
      throw CommandException.usage(e.problem());
    }
  }

  /** Reads {@code on} or {@code off}. */
  static final class SwitchWords extends Words<Switch> {
    SwitchWords() {
      super(Switch.class);
    }
  }
}
