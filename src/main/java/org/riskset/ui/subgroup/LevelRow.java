package org.riskset.ui.subgroup;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.ui.control.Texts;

/** A level to click: its name, a bar, a count. With Shift or Ctrl other levels stay chosen. */
final class LevelRow extends ToggleButton {
  private static final double NAME_WIDTH = 82;
  private static final double COUNT_WIDTH = 28;

  private boolean together;

  LevelRow(
      ColumnCard.Levels card, LevelBar level, int most, boolean split, SubgroupViewModel model) {
    getStyleClass().setAll("level-row");
    setSelected(card.filtered() && level.chosen());
    if (!level.chosen()) {
      getStyleClass().add("left-out");
    }
    setMaxWidth(Double.MAX_VALUE);
    setId("level-" + card.column() + "-" + level.level());
    List<Integer> parts = split ? level.byGroup() : List.of(level.count());
    setGraphic(content(level, new SplitBar(parts, level.total(), most)));
    setAccessibleText(
        Messages.text("ui.subgroup.level", card.label(), level.label(), level.count()));
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> together = press.isShiftDown() || press.isShortcutDown());
    addEventFilter(
        KeyEvent.KEY_PRESSED, press -> together = press.isShiftDown() || press.isShortcutDown());
    setOnAction(pressed -> model.chooseLevel(card.column(), level.level(), together));
  }

  private HBox content(LevelBar level, SplitBar bar) {
    Label name = Texts.label(level.label(), "level-name");
    name.setMinWidth(NAME_WIDTH);
    name.setPrefWidth(NAME_WIDTH);
    Label count = Texts.label(NumberWording.count(level.count()), "level-count");
    count.setMinWidth(COUNT_WIDTH);
    HBox row = new HBox(8, name, bar, count);
    row.getStyleClass().add("level-content");
    HBox.setHgrow(bar, Priority.ALWAYS);
    row.prefWidthProperty().bind(widthProperty());
    return row;
  }
}
