package org.riskset.ui.control;

import java.util.List;
import javafx.scene.layout.VBox;

/** Sentences below a table or a plot. */
public final class Remarks extends VBox {
  /** No sentences yet. */
  public Remarks(String id) {
    setId(id);
    getStyleClass().add("remarks");
  }

  /** Shows other sentences. */
  public void show(List<String> sentences) {
    getChildren().setAll(sentences.stream().map(text -> Texts.wrapped(text, "caption")).toList());
  }
}
