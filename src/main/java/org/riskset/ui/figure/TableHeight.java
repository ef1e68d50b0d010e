package org.riskset.ui.figure;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.TableView;

/** Makes a table as high as its rows, and no higher; with less room it scrolls. */
public final class TableHeight {
  private TableHeight() {}

  /**
   * Gives a table rows of a fixed height and fits its own height to them.
   *
   * @param headerHeight height of the header, which the style sheet gives it
   */
  public static <T> void fit(TableView<T> table, double rowHeight, double headerHeight) {
    DoubleBinding height =
        Bindings.size(table.getItems()).multiply(rowHeight).add(headerHeight + 1);
    table.setFixedCellSize(rowHeight);
    table.setMinHeight(headerHeight);
    table.prefHeightProperty().bind(height);
    table.maxHeightProperty().bind(height);
  }
}
