package org.riskset.ui.figure;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Makes a table as high as its rows, and no higher; with less room it scrolls. */
public final class TableHeight {
  private static final double HEADER_BEFORE_SKIN = 28;

  private TableHeight() {}

  /** Gives the table rows of a fixed height and fits its own height to them. */
  public static <T> void fit(TableView<T> table, double rowHeight) {
    table.setFixedCellSize(rowHeight);
    table.setMinHeight(HEADER_BEFORE_SKIN);
    InvalidationListener fit = changed -> fit(table);
    table.getItems().addListener((ListChangeListener<T>) change -> fit(table));
    table
        .skinProperty()
        .addListener(
            (property, old, skin) -> {
              Region header = header(table);
              if (header != null) {
                header.heightProperty().addListener(fit);
              }
            });
    fit(table);
  }

  private static void fit(TableView<?> table) {
    Region header = header(table);
    double headerHeight =
        header == null || header.getHeight() == 0 ? HEADER_BEFORE_SKIN : header.getHeight();
    double height = headerHeight + table.getItems().size() * table.getFixedCellSize() + 1;
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }

  private static @Nullable Region header(TableView<?> table) {
    return table.lookup(".column-header-background") instanceof Region header ? header : null;
  }
}
