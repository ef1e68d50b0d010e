package org.riskset.ui.arms;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.riskset.messages.Messages;
import org.riskset.study.balance.BalanceAnalysis;
import org.riskset.ui.control.Remarks;
import org.riskset.ui.control.Texts;

/** The balance of the arms as a love plot, and how long the treated arm waited. */
final class BalancePane extends VBox {
  private final Label verdict = Texts.wrapped("", "title");
  private final Label band = Texts.label("", "small-text", "ink-2");
  private final HBox weighted =
      key(Messages.text("balance.legend.after"), "love-key", "love-solid");
  private final LovePlot love = new LovePlot();
  private final WaitingPane waiting = new WaitingPane();
  private final HBox plots;
  private final Remarks remarks = new Remarks("balance-remarks");

  BalancePane() {
    verdict.setId("balance-verdict");
    HBox legend =
        new HBox(
            key(Messages.text("balance.legend.before"), "love-key", "love-hollow"),
            weighted,
            new HBox(mark("love-band-key"), band));
    legend.getChildren().forEach(part -> ((HBox) part).getStyleClass().add("legend-key"));
    legend.getStyleClass().add("legend");
    HBox head =
        new HBox(
            Texts.label(Messages.text("balance.title"), "strong"),
            Texts.spring(),
            Texts.label(Messages.text("balance.measure"), "caption"));
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox left = new VBox(head, legend, love);
    left.getStyleClass().add("plot-block");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(waiting, Priority.ALWAYS);
    left.setPrefWidth(1);
    left.setMinWidth(0);
    waiting.setPrefWidth(1);
    waiting.setMinWidth(0);
    plots = new HBox(left, waiting);
    plots.getStyleClass().add("plot-blocks");
    getStyleClass().addAll("stage-body", "claim");
    getChildren().addAll(verdict, plots, remarks);
  }

  private static HBox key(String text, String... style) {
    return new HBox(mark(style), Texts.label(text, "small-text", "ink-2"));
  }

  private static Node mark(String... style) {
    Region mark = new Region();
    mark.getStyleClass().addAll(style);
    return mark;
  }

  void show(BalanceScreen screen) {
    BalanceAnalysis balance = screen.balance();
    if (balance == null) {
      return;
    }
    verdict.setText(screen.verdict());
    band.setText(screen.bandLabel());
    weighted.setVisible(balance.terms() > 0);
    weighted.setManaged(balance.terms() > 0);
    love.show(screen);
    waiting.setVisible(balance.waiting() != null);
    waiting.setManaged(balance.waiting() != null);
    waiting.show(screen.study(), balance);
    remarks.show(screen.remarks());
  }
}
