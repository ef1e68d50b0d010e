package org.riskset.ui.table;

import javafx.scene.control.Label;
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
  private final Label value = new Label();
  private final Label limits = Texts.label("", "ink-3");
  private final HBox box = new HBox(value, limits);

  EstimateCell() {
    box.getStyleClass().add("estimate");
  }

  @Override
  protected void updateItem(@Nullable Estimate estimate, boolean empty) {
    super.updateItem(estimate, empty);
    if (estimate == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    show(value, estimate.value());
    show(limits, estimate.limits());
    setGraphic(box);
    setAccessibleText(estimate.toString());
  }

  private static void show(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }
}
