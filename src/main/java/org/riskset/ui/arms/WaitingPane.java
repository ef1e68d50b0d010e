package org.riskset.ui.arms;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.balance.BalanceAnalysis;
import org.riskset.study.claim.WaitingTimes;
import org.riskset.ui.control.Texts;

/** How long each patient of the treated arm waited, and what came then. */
final class WaitingPane extends VBox {
  private final Label title = Texts.label("", "strong");
  private final Label caption = Texts.label("", "caption");
  private final Label waited = Texts.label("", "small-text", "ink-2");
  private final Label event = Texts.label("", "small-text", "ink-2");
  private final WaitingPlot plot = new WaitingPlot();

  WaitingPane() {
    setId("waiting");
    getStyleClass().add("plot-block");
    HBox head = new HBox(title, Texts.spring(), caption);
    head.setAlignment(Pos.BASELINE_LEFT);
    HBox legend =
        new HBox(
            key("waiting-key", waited),
            key("waited-key", Texts.label(Messages.text("waiting.after"), "small-text", "ink-2")),
            event);
    legend.getStyleClass().add("legend");
    getChildren().addAll(head, legend, plot);
  }

  private static HBox key(String style, Label words) {
    Region mark = new Region();
    mark.getStyleClass().add(style);
    HBox key = new HBox(mark, words);
    key.getStyleClass().add("legend-key");
    return key;
  }

  void show(Study study, BalanceAnalysis balance) {
    WaitingTimes waiting = balance.waiting();
    if (waiting == null || waiting.patients().isEmpty()) {
      plot.clear();
      return;
    }
    String treated = balance.arms().treatedLabel(study);
    title.setText(Messages.text("waiting.title", treated));
    caption.setText(
        Messages.text(
            "waiting.caption",
            waiting.patients().size(),
            treated,
            NumberWording.asNeeded(WaitingPlot.ticks(study, waiting).end()),
            unit(study)));
    waited.setText(
        Messages.text(
            "waiting.before",
            NumberWording.oneDecimal(waiting.quantile(0.5)),
            NumberWording.oneDecimal(waiting.quantile(0)),
            NumberWording.oneDecimal(waiting.quantile(1))));
    event.setText(Messages.text("waiting.event", study.endpoint().words().singular()));
    plot.show(study, waiting);
    plot.setAccessibleText(title.getText() + ". " + waited.getText());
  }

  private static String unit(Study study) {
    String unit = study.cohort().dictionary().timeUnit();
    return unit == null ? "" : unit;
  }
}
