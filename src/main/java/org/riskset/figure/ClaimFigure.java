package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.study.Study;
import org.riskset.study.claim.ArmCounts;
import org.riskset.study.claim.ClaimAnalysis;
import org.riskset.study.claim.ClaimEstimate;

/** Puts together a forest plot of one effect, estimated in several ways. */
public final class ClaimFigure {
  private ClaimFigure() {}

  /** The figure of a claim. */
  public static ForestFigure of(Study study, ClaimAnalysis claim) {
    FigureWords words = new FigureWords(study);
    ClaimWords names = new ClaimWords(study, claim.arms());
    List<ForestRow> rows = rows(names, claim);
    return new ForestFigure(
        Messages.text("claim.title", names.arms(), words.endpointInSentence()),
        words.caption(),
        new ClaimVerdict(study, claim).sentence(),
        Messages.text("figure.forest.axis"),
        Messages.text("claim.column.remedy"),
        Messages.text("claim.column.estimate"),
        Messages.text("figure.forest.ratioHeader", words.confidencePercent()),
        Messages.text("figure.forest.p"),
        words.eventsHeader(),
        RatioTicks.holding(rows),
        rows);
  }

  private static List<ForestRow> rows(ClaimWords words, ClaimAnalysis claim) {
    List<ForestRow> rows = new ArrayList<>();
    String before = "";
    for (ClaimEstimate estimate : claim.estimates()) {
      String remedy = words.remedy(estimate.method());
      rows.add(
          new ForestRow(
              claim.arms().column(),
              remedy,
              words.name(estimate.method()),
              !remedy.equals(before),
              estimate.patients().map(ArmCounts::n).orElse(0),
              estimate.patients().map(ArmCounts::events).orElse(0),
              null,
              words.estimate(estimate.result())));
      before = remedy;
    }
    return rows;
  }
}
