package org.riskset.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Names with a box each. */
public final class CheckList extends VBox {
  private final String ids;
  private final Map<String, CheckBox> boxes = new HashMap<>();

  /**
   * A box of the list.
   *
   * @param id end of its identifier
   * @param label its name
   * @param note what a person must know before it is ticked, or empty
   * @param checked whether it is ticked
   * @param onChange told when a person ticks it, or no longer
   */
  public record Item(
      String id, String label, String note, boolean checked, Consumer<Boolean> onChange) {}

  /**
   * An empty list.
   *
   * @param ids beginning of the identifiers of the boxes
   */
  public CheckList(String ids) {
    this.ids = ids;
    getStyleClass().add("check-list");
  }

  /** Shows other boxes; the focus stays on the box of the same name. */
  public void show(List<Item> items) {
    Optional<String> focused =
        boxes.values().stream().filter(Node::isFocused).map(Node::getId).findFirst();
    boxes.clear();
    getChildren().setAll(items.stream().map(this::row).toList());
    focused.map(boxes::get).ifPresent(Node::requestFocus);
  }

  private Node row(Item item) {
    CheckBox check = new Check(item.label(), item.checked(), item.onChange());
    check.setId(ids + item.id());
    boxes.put(check.getId(), check);
    check.setMinWidth(0);
    check.setWrapText(true);
    HBox.setHgrow(check, Priority.SOMETIMES);
    Label note = Texts.label(item.note(), "small-text", "caution-text");
    note.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(check, Texts.spring(), note);
    row.getStyleClass().add("check-row");
    return row;
  }
}
