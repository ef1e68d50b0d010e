package org.riskset.ui.table;

import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.control.Texts;

/**
 * A number with its limits, the limits fainter.
 *
 * @param <R> rows of the table
 */
final class EstimateCell<R> extends TableCell<R, Estimate> {
  @Override
  protected void updateItem(@Nullable Estimate estimate, boolean empty) {
    super.updateItem(estimate, empty);
    if (estimate == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    HBox box = new HBox();
    add(box, estimate.value());
    add(box, estimate.limits(), "ink-3");
    box.getStyleClass().add("estimate");
    setGraphic(box);
    setAccessibleText(estimate.toString());
  }

  private static void add(HBox box, String words, String... styleClasses) {
    if (!words.isEmpty()) {
      box.getChildren().add(Texts.label(words, styleClasses));
    }
  }
}
