package org.riskset.ui.table;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.figure.GroupLine;

/**
 * A name with its line.
 *
 * @param <R> rows of the table
 */
final class SignedNameCell<R> extends TableCell<R, SignedName> {
  @Override
  protected void updateItem(@Nullable SignedName name, boolean empty) {
    super.updateItem(name, empty);
    setText(name == null ? null : name.name());
    setGraphic(name == null ? null : sign(name.style()));
  }

  private static Node sign(@Nullable Integer style) {
    StackPane sign = style == null ? new StackPane() : new StackPane(new GroupLine(style));
    sign.getStyleClass().add("group-sign");
    return sign;
  }
}
