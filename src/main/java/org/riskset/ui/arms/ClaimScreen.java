package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ClaimFigure;
import org.riskset.figure.ClaimVerdict;
import org.riskset.figure.ClaimWords;
import org.riskset.figure.Figure;
import org.riskset.figure.ForestFigure;
import org.riskset.figure.ForestRow;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.claim.ArmCounts;
import org.riskset.study.claim.ClaimAnalysis;
import org.riskset.study.claim.ClaimEstimate;
import org.riskset.study.claim.ClaimMethod;
import org.riskset.study.claim.ClaimResult;
import org.riskset.ui.table.Estimate;

/**
 * What the headline part of the Arms room shows.
 *
 * @param study the study that the results belong to
 * @param claim the estimates, or null if there are none
 * @param problem why there are none, empty if there are or nothing is known yet
 * @param figure their forest plot, or null
 * @param verdict what they say together
 * @param note what none of them does
 * @param rows rows of the table
 * @param remarks what a reader of the table must know
 */
record ClaimScreen(
    Study study,
    @Nullable ClaimAnalysis claim,
    String problem,
    @Nullable ForestFigure figure,
    String verdict,
    String note,
    List<ClaimRow> rows,
    List<String> remarks)
    implements ArmsScreen {
  /** Copies the lists. */
  ClaimScreen {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /** Nothing is known yet. */
  static ClaimScreen empty(Study study) {
    return refused(study, "");
  }

  private static ClaimScreen refused(Study study, String problem) {
    return new ClaimScreen(study, null, problem, null, "", "", List.of(), List.of());
  }

  /** What is shown of an analysis. */
  static ClaimScreen of(Study study, Attempt<ClaimAnalysis> attempt) {
    return attempt instanceof Attempt.Done<ClaimAnalysis> done
        ? of(study, done.value())
        : refused(study, attempt.failure().map(Message::text).orElse(""));
  }

  private static ClaimScreen of(Study study, ClaimAnalysis claim) {
    ClaimVerdict verdict = new ClaimVerdict(study, claim);
    ForestFigure figure = ClaimFigure.of(study, claim);
    return new ClaimScreen(
        study,
        claim,
        "",
        figure,
        verdict.sentence(),
        verdict.note(),
        rows(study, claim, figure),
        remarks(study, claim));
  }

  private static List<ClaimRow> rows(Study study, ClaimAnalysis claim, ForestFigure figure) {
    ClaimWords words = new ClaimWords(study, claim.arms());
    List<ClaimRow> rows = new ArrayList<>();
    for (int i = 0; i < figure.rows().size(); i++) {
      ForestRow row = figure.rows().get(i);
      boolean last = i + 1 == figure.rows().size() || figure.rows().get(i + 1).firstOfTerm();
      rows.add(row(words, claim.estimates().get(i), row, last));
    }
    return rows;
  }

  private static ClaimRow row(
      ClaimWords words, ClaimEstimate estimate, ForestRow row, boolean last) {
    Optional<ArmCounts> counts = estimate.patients();
    return new ClaimRow(
        row,
        row.firstOfTerm() ? row.term() : "",
        row.label(),
        words.how(estimate.method()),
        counts.map(ClaimWords::patients).orElse(""),
        counts.map(both -> NumberWording.count(both.events())).orElse(""),
        estimate.result() instanceof ClaimResult.Refused
            ? Estimate.inPlace(Messages.text("number.notEstimable.alone"))
            : Estimate.of(row.multivariable()),
        estimate.method() instanceof ClaimMethod.Naive,
        last);
  }

  private static List<String> remarks(Study study, ClaimAnalysis claim) {
    List<String> remarks = new ArrayList<>();
    ClaimWords words = new ClaimWords(study, claim.arms());
    Map<String, String> refused = new LinkedHashMap<>();
    for (ClaimEstimate estimate : claim.estimates()) {
      if (estimate.result() instanceof ClaimResult.Refused) {
        refused.merge(
            words.reason(estimate.result()),
            words.name(estimate.method()),
            (names, name) -> names + ", " + name);
      }
    }
    refused.forEach((why, names) -> remarks.add(Messages.text("claim.remark", names, why)));
    String treated = claim.arms().treatedLabel(study);
    claim
        .waitingTimes()
        .filter(waiting -> waiting.unknown() > 0)
        .ifPresent(
            waiting ->
                remarks.add(Messages.text("claim.startUnknown", waiting.unknown(), treated)));
    if (claim.waitingTimes().isEmpty()) {
      remarks.add(Messages.text("claim.startNotChosen", treated));
    }
    return remarks;
  }

  /** The naive hazard ratio; empty if there is none. */
  OptionalDouble naive() {
    return claim == null
        ? OptionalDouble.empty()
        : claim.naive().coefficient().stream().mapToDouble(Coefficient::hazardRatio).findFirst();
  }

  @Override
  public String arms() {
    return claim == null ? "" : new ClaimWords(study, claim.arms()).arms();
  }

  @Override
  public @Nullable Function<FigureSpec, Figure> drawing() {
    return claim == null ? null : look -> ClaimFigure.of(study.withFigure(look), claim);
  }
}
