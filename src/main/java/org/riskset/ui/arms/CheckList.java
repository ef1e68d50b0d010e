package org.riskset.ui.arms;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.riskset.ui.control.Check;
import org.riskset.ui.control.Texts;
import org.riskset.ui.term.TermCandidate;

/** Terms with a box each. */
final class CheckList extends VBox {
  private final String ids;
  private final Predicate<TermCandidate> checked;
  private final BiConsumer<TermCandidate, Boolean> onChange;

  /**
   * An empty list.
   *
   * @param ids beginning of the identifiers of the boxes
   * @param checked which are ticked
   * @param onChange told when a person ticks one, or no longer
   */
  CheckList(
      String ids, Predicate<TermCandidate> checked, BiConsumer<TermCandidate, Boolean> onChange) {
    this.ids = ids;
    this.checked = checked;
    this.onChange = onChange;
    getStyleClass().add("check-list");
  }

  void show(List<TermCandidate> candidates) {
    getChildren().setAll(candidates.stream().map(this::row).toList());
  }

  private Node row(TermCandidate candidate) {
    CheckBox check =
        new Check(
            candidate.label(),
            checked.test(candidate),
            wanted -> onChange.accept(candidate, wanted));
    check.setId(ids + candidate.column());
    check.setMinWidth(0);
    check.setWrapText(true);
    HBox.setHgrow(check, Priority.SOMETIMES);
    Label note = Texts.label(candidate.note(), "small-text", "caution-text");
    note.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(check, Texts.spring(), note);
    row.getStyleClass().add("check-row");
    return row;
  }
}
