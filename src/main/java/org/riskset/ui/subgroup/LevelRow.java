package org.riskset.ui.subgroup;

import java.util.List;
import javafx.css.PseudoClass;
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
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  private final Label name = Texts.label("", "level-name");
  private final SplitBar bar = new SplitBar();
  private final Label count = Texts.label("", "level-count");
  private boolean together;

  /**
   * A row.
   *
   * @param column the column
   * @param level the level as the file writes it
   */
  LevelRow(String column, String level, SubgroupViewModel model) {
    getStyleClass().setAll("level-row");
    setMaxWidth(Double.MAX_VALUE);
    setId("level-" + column + "-" + level);
    setGraphic(content());
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        press -> together = press.isShiftDown() || press.isShortcutDown());
    addEventFilter(
        KeyEvent.KEY_PRESSED, press -> together = press.isShiftDown() || press.isShortcutDown());
    setOnAction(pressed -> model.chooseLevel(column, level, together));
  }

  private HBox content() {
    name.setMinWidth(NAME_WIDTH);
    name.setPrefWidth(NAME_WIDTH);
    count.setMinWidth(COUNT_WIDTH);
    HBox row = new HBox(8, name, bar, count);
    row.getStyleClass().add("level-content");
    HBox.setHgrow(bar, Priority.ALWAYS);
    row.prefWidthProperty().bind(widthProperty());
    return row;
  }

  /**
   * Shows the numbers of the level.
   *
   * @param most patients of a bar as long as there is room
   * @param split whether the bar is split by group
   */
  void show(ColumnCard.Levels card, LevelBar level, int most, boolean split) {
    setSelected(card.filtered() && level.chosen());
    pseudoClassStateChanged(LEFT_OUT, !level.chosen());
    name.setText(level.label());
    bar.show(split ? level.byGroup() : List.of(level.count()), level.total(), most);
    count.setText(NumberWording.count(level.count()));
    setAccessibleText(
        Messages.text("ui.subgroup.level", card.label(), level.label(), level.count()));
  }
}
