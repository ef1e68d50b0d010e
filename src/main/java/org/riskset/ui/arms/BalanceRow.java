package org.riskset.ui.arms;

import java.util.OptionalDouble;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.balance.BalanceAnalysis;

/**
 * One row of the love plot.
 *
 * @param label the column, with the number of known values where some are not
 * @param before absolute standardised difference as recorded, empty if it does not exist
 * @param after the same weighted, empty without weights
 * @param text the difference as recorded in words
 * @param beyond whether it is larger than chance alone gives
 */
record BalanceRow(
    String label, OptionalDouble before, OptionalDouble after, String text, boolean beyond) {
  static BalanceRow of(Study study, BalanceAnalysis.Variable variable) {
    String label = study.cohort().dictionary().label(variable.name());
    return new BalanceRow(
        variable.unknown() == 0
            ? label
            : Messages.text("balance.known", label, NumberWording.count(variable.known())),
        variable.before(),
        variable.after(),
        variable.before().isPresent()
            ? NumberWording.fixed(variable.before().getAsDouble(), 2)
            : Messages.text("number.notEstimable.brief"),
        variable.isBeyondChance(BalanceScreen.QUANTILE));
  }
}
