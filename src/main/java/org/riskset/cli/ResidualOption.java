package org.riskset.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.report.CoxSection;
import org.riskset.report.ResidualsSection;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.ResidualAnalysis;
import org.riskset.study.analysis.ResidualType;
import picocli.CommandLine.Option;

/** The option that asks for residuals of a Cox model. */
final class ResidualOption implements CoxAddition {
  @Option(
      names = "--residuals",
      paramLabel = "TYPE",
      converter = ResidualWords.class,
      description =
          "Residuals: martingale, deviance, score, schoenfeld, scaledsch, dfbeta or dfbetas.")
  private @Nullable ResidualType type;

  @Override
  public Optional<CoxSection> section(OpenStudy open, Study study, CoxAnalysis analysis)
      throws DataException {
    Optional<CoxDesign> design = analysis.fittedTo();
    Optional<CoxFit> fit = analysis.fit();
    if (type == null || design.isEmpty() || fit.isEmpty()) {
      return Optional.empty();
    }
    if (!type.isForPenalized()) {
      analysis.requireUnpenalized("study.penalizedResiduals", type.name().toLowerCase(Locale.ROOT));
    }
    return Optional.of(new ResidualsSection(ResidualAnalysis.of(design.get(), fit.get(), type)));
  }

  /** Reads a kind of residuals. */
  static final class ResidualWords extends Words<ResidualType> {
    ResidualWords() {
      super(ResidualType.class);
    }
  }
}
