package org.riskset.ui.arms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ClaimWords;
import org.riskset.figure.Figure;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.balance.BalanceAnalysis;
import org.riskset.study.claim.ClaimResult;

/**
 * What the balance part of the Arms room shows.
 *
 * @param study the study that the results belong to
 * @param balance the balance, or null if there is none
 * @param problem why there is none, empty if there is or nothing is known yet
 * @param verdict what it says
 * @param rows rows of the love plot
 * @param remarks what a reader must know
 */
record BalanceScreen(
    Study study,
    @Nullable BalanceAnalysis balance,
    String problem,
    String verdict,
    List<BalanceRow> rows,
    List<String> remarks)
    implements ArmsScreen {
  /** Chance alone gives a larger difference in one of twenty columns. */
  static final double QUANTILE = 1.96;

  /** Copies the lists. */
  BalanceScreen {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /** Nothing is known yet. */
  static BalanceScreen empty(Study study) {
    return refused(study, "");
  }

  private static BalanceScreen refused(Study study, String problem) {
    return new BalanceScreen(study, null, problem, "", List.of(), List.of());
  }

  /** What is shown of an analysis. */
  static BalanceScreen of(Study study, Attempt<BalanceAnalysis> attempt) {
    return attempt instanceof Attempt.Done<BalanceAnalysis> done
        ? of(study, done.value())
        : refused(study, attempt.failure().map(Message::text).orElse(""));
  }

  private static BalanceScreen of(Study study, BalanceAnalysis balance) {
    List<BalanceRow> rows =
        balance.variables().stream().map(variable -> BalanceRow.of(study, variable)).toList();
    return new BalanceScreen(
        study, balance, "", verdict(study, balance), rows, remarks(study, balance));
  }

  private static String verdict(Study study, BalanceAnalysis balance) {
    List<BalanceAnalysis.Variable> beyond =
        balance.variables().stream().filter(v -> v.isBeyondChance(QUANTILE)).toList();
    if (beyond.isEmpty()) {
      return Messages.text("balance.verdict.none", balance.variables().size());
    }
    String names =
        beyond.stream()
            .map(variable -> study.cohort().dictionary().label(variable.name()))
            .collect(Collectors.joining(", "));
    return Messages.text("balance.verdict", beyond.size(), balance.variables().size(), names);
  }

  private static List<String> remarks(Study study, BalanceAnalysis balance) {
    List<String> remarks = new ArrayList<>();
    balance
        .withoutWeights()
        .ifPresent(
            reason ->
                remarks.add(
                    Messages.text(
                        "balance.unweighted",
                        new ClaimWords(study, balance.arms())
                            .reason(new ClaimResult.Refused(reason)))));
    if (balance.terms() == 0 && balance.withoutWeights().isEmpty()) {
      remarks.add(Messages.text("balance.noTerms"));
    }
    if (balance.waitingTimes().isEmpty()) {
      remarks.add(Messages.text("balance.noStart", balance.arms().treatedLabel(study)));
    }
    return remarks;
  }

  /** How far chance alone takes a difference in arms of these sizes. */
  double band() {
    return balance == null ? 0 : QUANTILE * balance.deviation();
  }

  /** What the band is: "chance alone, 72 v 23: up to 0.47". */
  String bandLabel() {
    return balance == null
        ? ""
        : Messages.text(
            "balance.legend.band",
            NumberWording.count(balance.treated()),
            NumberWording.count(balance.comparison()),
            NumberWording.fixed(band(), 2));
  }

  @Override
  public String arms() {
    return balance == null ? "" : new ClaimWords(study, balance.arms()).arms();
  }

  /** Balance leaves the program as a table, on the command line. */
  @Override
  public @Nullable Function<FigureSpec, Figure> drawing() {
    return null;
  }
}
