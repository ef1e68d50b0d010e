package org.riskset.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One row of a panel: a name, then the fields it names. */
public final class FieldRow extends HBox {
  /** A row; selections take all the room there is. */
  public FieldRow(String name, Node... fields) {
    getStyleClass().add("field-row");
    Label label = new Label(name);
    label.getStyleClass().add("field-label");
    getChildren().add(label);
    getChildren().addAll(fields);
    for (Node field : fields) {
      if (field instanceof ComboBoxBase<?> selection) {
        selection.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(selection, Priority.ALWAYS);
      }
    }
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setLabelFor(fields.length == 0 ? null : fields[0]);
  }
}
