package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskset.statistics.concordance.Concordance;

/** Harrell's concordance as JSON. */
final class ConcordanceJson {
  private ConcordanceJson() {}

  static void add(ObjectNode node, Concordance concordance) {
    node.set("estimate", JsonNumbers.number(concordance.estimate()));
    node.set("std_error", JsonNumbers.number(concordance.standardError()));
    node.set("concordant", JsonNumbers.count(concordance.concordant()));
    node.set("discordant", JsonNumbers.count(concordance.discordant()));
    node.set("tied_x", JsonNumbers.count(concordance.tiedX()));
    node.set("tied_y", JsonNumbers.count(concordance.tiedY()));
    node.set("tied_xy", JsonNumbers.count(concordance.tiedXY()));
  }
}
