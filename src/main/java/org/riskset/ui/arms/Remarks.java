package org.riskset.ui.arms;

import java.util.List;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Texts;

/** Sentences below a table. */
final class Remarks extends VBox {
  Remarks(String id) {
    setId(id);
    getStyleClass().add("remarks");
  }

  void show(List<String> sentences) {
    getChildren().setAll(sentences.stream().map(text -> Texts.wrapped(text, "caption")).toList());
  }
}
