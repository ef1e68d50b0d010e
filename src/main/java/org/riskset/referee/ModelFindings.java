package org.riskset.referee;

import java.util.List;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.messages.Message;
import org.riskset.messages.NumberWording;
import org.riskset.messages.RatioWording;
import org.riskset.messages.Severity;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.Penalty;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;

/** What a regression table may lead a reader to believe. */
final class ModelFindings {
  /** Below this many events per coefficient limits run narrow. */
  private static final double EVENTS_PER_COEFFICIENT = 10;

  private static final int FEW_PATIENTS = 5;

  private final Study study;
  private final CoxAnalysis cox;
  private final List<RefereeFinding> findings;

  private ModelFindings(Study study, CoxAnalysis cox, List<RefereeFinding> findings) {
    this.study = study;
    this.cox = cox;
    this.findings = findings;
  }

  static void add(Study study, Cohort cohort, CoxAnalysis cox, List<RefereeFinding> findings) {
    ModelFindings model = new ModelFindings(study, cox, findings);
    if (cox.outcome() instanceof CoxOutcome.Fitted fitted) {
      model.addEventsPerCoefficient(fitted.fit().coefficients());
      cox.table().forEach(model::addLevels);
      ProportionalityFindings.add(cox, findings);
    }
    model.addMissing(cohort);
  }

  /** Shrinkage is an answer to few events already. */
  private void addEventsPerCoefficient(List<Coefficient> coefficients) {
    long fitted =
        coefficients.stream().filter(c -> c.status() != Coefficient.Status.ALIASED).count();
    double ratio = (double) cox.sample().events() / fitted;
    Penalty.Kind penalty = study.cox().penalty().kind();
    if (ratio < EVENTS_PER_COEFFICIENT && !penalty.isWeighted()) {
      boolean firth = penalty == Penalty.Kind.FIRTH;
      String key = firth ? "referee.firth." : "referee.eventsPerCoefficient.";
      String plural = study.endpoint().words().plural();
      findings.add(
          new RefereeFinding(
              firth ? Severity.NOTE : Severity.CAUTION,
              Message.of(key + "claim", NumberWording.oneDecimal(ratio), plural),
              Message.of(key + "sentence", cox.sample().events(), plural, fitted),
              Remedies.fitFirth(study)));
    }
  }

  private void addLevels(TermRows term) {
    for (TermLevel level : term.levels()) {
      level
          .multivariableEstimate()
          .filter(c -> c.status() != Coefficient.Status.ALIASED)
          .ifPresent(
              coefficient -> {
                if (!coefficient.isEstimated()) {
                  addInfinite(term, level);
                } else if (level.levelValue().isPresent() && level.n() < FEW_PATIENTS) {
                  addFewPatients(term, level, coefficient);
                }
              });
    }
  }

  private void addInfinite(TermRows term, TermLevel level) {
    findings.add(
        new RefereeFinding(
            Severity.STOP,
            Message.of("referee.infinite.claim"),
            Message.of(
                "referee.infinite.sentence",
                term.label(),
                level.label(),
                level.events(),
                study.endpoint().words().plural()),
            fitFirthOrLeaveOut(term)));
  }

  private Remedy fitFirthOrLeaveOut(TermRows term) {
    Remedy firth = Remedies.fitFirth(study);
    return firth != null ? firth : Remedies.leaveOut(term.variable(), term.label());
  }

  private void addFewPatients(TermRows term, TermLevel level, Coefficient coefficient) {
    findings.add(
        new RefereeFinding(
            Severity.CAUTION,
            Message.of("referee.fewPatients.claim", term.label(), level.label(), level.n()),
            Message.of(
                "referee.fewPatients.sentence",
                RatioWording.withLimits(
                    coefficient.hazardRatio(), coefficient.lower(), coefficient.upper()),
                level.events(),
                study.endpoint().words().singular(),
                study.endpoint().words().plural()),
            null));
  }

  private void addMissing(Cohort cohort) {
    for (TermRows term : cox.table()) {
      int missing = cohort.find(term.variable()).map(Column::missingCount).orElse(0);
      if (missing > 0) {
        findings.add(
            new RefereeFinding(
                Severity.NOTE,
                Message.of("referee.missing.claim", term.label(), missing),
                Message.of("referee.missing.sentence", cox.sample().n()),
                Remedies.leaveOut(term.variable(), term.label())));
      }
    }
  }
}
