package org.riskset.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.Study;
import org.riskset.study.claim.ClaimAnalysis;

/** Says in one sentence what all estimates of an effect say together, and in another what not. */
public final class ClaimVerdict {
  private final ClaimAnalysis claim;
  private final String treated;
  private final String comparison;
  private final String event;
  private final List<Coefficient> known;

  /** The verdict on a claim. */
  public ClaimVerdict(Study study, ClaimAnalysis claim) {
    this.claim = claim;
    treated = claim.arms().treatedLabel(study);
    comparison = claim.arms().comparisonLabel(study);
    event = study.endpoint().words().singular();
    known = claim.coefficients();
  }

  /** What the estimates say. */
  public String sentence() {
    if (known.isEmpty()) {
      return Messages.text("claim.verdict.none", treated, comparison);
    }
    long lower = known.stream().filter(ratio -> ratio.hazardRatio() < 1).count();
    if (lower > 0 && lower < known.size()) {
      return Messages.text("claim.verdict.disagree", treated, event, lower, known.size(), range());
    }
    long open = known.stream().filter(ClaimVerdict::isOpen).count();
    return open == 0 ? agreed(lower > 0) : undecided(lower > 0, open);
  }

  private String agreed(boolean lower) {
    double nearest =
        lower
            ? known.stream().mapToDouble(Coefficient::upper).max().orElseThrow()
            : known.stream().mapToDouble(Coefficient::lower).min().orElseThrow();
    return Messages.text(
        lower ? "claim.verdict.lower" : "claim.verdict.higher",
        treated,
        event,
        all(),
        range(),
        RatioWording.limit(nearest));
  }

  private String undecided(boolean lower, long open) {
    return Messages.text(
        lower ? "claim.verdict.lowerOpen" : "claim.verdict.higherOpen",
        treated,
        event,
        all(),
        range(),
        Messages.text("claim.verdict.some", open));
  }

  private static boolean isOpen(Coefficient ratio) {
    return !(ratio.upper() < 1 || ratio.lower() > 1);
  }

  private String all() {
    boolean complete = known.size() == claim.estimates().size();
    return Messages.text(complete ? "claim.verdict.all" : "claim.verdict.known", known.size());
  }

  private String range() {
    String least =
        RatioWording.value(
            known.stream().mapToDouble(Coefficient::hazardRatio).min().orElseThrow());
    String most =
        RatioWording.value(
            known.stream().mapToDouble(Coefficient::hazardRatio).max().orElseThrow());
    return least.equals(most) ? least : Messages.text("claim.verdict.range", least, most);
  }

  /** What none of them does. */
  public String note() {
    String remains = Messages.text("claim.note");
    OptionalDouble value = claim.sensitivity();
    if (value.isEmpty()) {
      return Messages.text("claim.note.plain", remains);
    }
    if (value.getAsDouble() == 1) {
      return Messages.text("claim.note.open", remains);
    }
    boolean upper = claim.naive().coefficient().orElseThrow().upper() < 1;
    return Messages.text(
        upper ? "claim.note.upper" : "claim.note.lower",
        remains,
        event,
        NumberWording.oneDecimal(value.getAsDouble()));
  }
}
