package org.riskset.ui.survival;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Texts;

/** Under the comparison table: the test of all groups, then those of pairs. */
final class TestsPane extends VBox {
  private final Label sentence = Texts.wrapped("", "small-text", "ink-2");
  private final Label pairsTitle = Texts.label("", "caption");
  private final FlowPane pairs = new FlowPane();

  TestsPane() {
    getStyleClass().add("comparison-tests");
    sentence.setId("test-sentence");
    pairs.setId("pairs");
    pairs.getStyleClass().add("pairs");
    getChildren().addAll(sentence, pairsTitle, pairs);
  }

  /** Shows other tests. */
  void show(ComparisonTests tests) {
    sentence.setText(tests.sentence());
    present(sentence, !tests.sentence().isEmpty());
    pairsTitle.setText(tests.pairsTitle());
    present(pairsTitle, !tests.pairs().isEmpty());
    pairs.getChildren().setAll(tests.pairs().stream().map(TestsPane::pair).toList());
    present(pairs, !tests.pairs().isEmpty());
  }

  private static void present(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  private static Node pair(ComparisonTests.Pair pair) {
    HBox box =
        new HBox(
            Texts.label(pair.groups(), "small-text", "ink-2"), Texts.label(pair.p(), "small-text"));
    box.getStyleClass().add("pair");
    return box;
  }
}
