package org.riskset.figure;

import org.jspecify.annotations.Nullable;
import org.riskset.endpoint.EventWords;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/** Words what stands in the place of a hazard ratio, where there is none too. */
public final class EstimateWords {
  private final EventWords events;
  private final CoxOutcome outcome;

  /**
   * Words for the estimates of one model.
   *
   * @param events how the event is called
   * @param outcome the model, or why there is none
   */
  public EstimateWords(EventWords events, CoxOutcome outcome) {
    this.events = events;
    this.outcome = outcome;
  }

  /** What stands for a level of a term, whose coefficient may not exist. */
  public ForestEstimate of(TermRows term, TermLevel level, @Nullable Coefficient coefficient) {
    if (level.reference()) {
      return new ForestEstimate.Reference(Messages.text("figure.forest.reference"));
    }
    if (coefficient == null) {
      return absent(withoutModel());
    }
    return switch (coefficient.status()) {
      case ESTIMATED -> estimated(coefficient);
      case ALIASED -> absent(Messages.text("figure.notEstimable.aliased"));
      case INFINITE_POSITIVE, INFINITE_NEGATIVE -> absent(separation(term, level));
    };
  }

  /** A finite hazard ratio. */
  static ForestEstimate estimated(Coefficient coefficient) {
    return new ForestEstimate.Estimated(
        coefficient.hazardRatio(),
        coefficient.lower(),
        coefficient.upper(),
        text(coefficient),
        PValueWording.value(coefficient.pValue()));
  }

  /** A lasso sets some coefficients to 0, which leaves their terms out. */
  private static String text(Coefficient coefficient) {
    boolean dropped = coefficient.estimate() == 0 && Double.isNaN(coefficient.standardError());
    return dropped
        ? Messages.text("figure.forest.dropped", RatioWording.value(1))
        : RatioWording.withLimits(
            coefficient.hazardRatio(), coefficient.lower(), coefficient.upper());
  }

  private static ForestEstimate absent(String reason) {
    return new ForestEstimate.Absent(
        NotEstimableWording.because(reason), Messages.text("number.notEstimable.alone"));
  }

  private String withoutModel() {
    return outcome instanceof CoxOutcome.Impossible impossible
        ? NotEstimableWording.reason(impossible.reason())
        : Messages.text("figure.notEstimable.noModel");
  }

  private String separation(TermRows term, TermLevel level) {
    if (level.events() == 0) {
      return Messages.text("figure.notEstimable.level", events.plural());
    }
    boolean emptyReference =
        term.levels().stream().anyMatch(other -> other.reference() && other.events() == 0);
    return emptyReference
        ? Messages.text("figure.notEstimable.reference", events.plural())
        : Messages.text("figure.notEstimable.separated");
  }
}
