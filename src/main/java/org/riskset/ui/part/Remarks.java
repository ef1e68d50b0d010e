package org.riskset.ui.part;

import java.util.List;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Texts;

/** Sentences below a table. */
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
