package org.riskset.ui.shell;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.riskset.messages.Messages;
import org.riskset.ui.control.Buttons;
import org.riskset.ui.control.Texts;
import org.riskset.ui.theme.Icon;
import org.riskset.ui.theme.Logo;

/** The bar: study, rooms, undo and redo, look, export. */
final class TopBar extends HBox {
  private final Label title = Texts.label("", "strong");
  private final Label kind = Texts.label("", "ink-3");
  private final HBox rooms = new HBox();
  private final ToggleGroup chosen = new ToggleGroup();
  private final Button study;
  private final Button undo;
  private final Button redo;
  private final Button look;
  private final Button export;

  TopBar(FrameCommands commands) {
    getStyleClass().add("top-bar");
    study = Buttons.quiet("", commands::showStudyMenu);
    study.setId("study-menu");
    study.setGraphic(studyName());
    study.setAccessibleText(Messages.text("ui.menu.name"));
    undo = Buttons.icon(Icon.UNDO, Messages.text("ui.undo"), commands::undo);
    redo = Buttons.icon(Icon.REDO, Messages.text("ui.redo"), commands::redo);
    look = Buttons.icon(Icon.MOON, Messages.text("ui.look.dark"), commands::changeLook);
    export = Buttons.primary(Messages.text("ui.export"), commands::export);
    export.setGraphic(Icon.EXPORT.node());
    undo.setId("undo");
    redo.setId("redo");
    look.setId("look");
    export.setId("export");
    rooms.getStyleClass().add("room-tabs");
    getChildren().setAll(study, rooms, Texts.spring(), undo, redo, look, export);
    HBox.setMargin(export, new javafx.geometry.Insets(0, 0, 0, 8));
  }

  private HBox studyName() {
    HBox name = new HBox(8, Logo.node(), title, kind, Icon.CHEVRON_DOWN.node());
    name.setAlignment(Pos.CENTER_LEFT);
    return name;
  }

  /** Where the study menu opens. */
  Button studyButton() {
    return study;
  }

  Button undoButton() {
    return undo;
  }

  Button redoButton() {
    return redo;
  }

  Button exportButton() {
    return export;
  }

  /** Names the study; {@code mark} says what kind it is. */
  void showStudy(String name, String mark) {
    title.setText(name);
    kind.setText(mark);
    kind.setManaged(!mark.isEmpty());
  }

  /** Shows which look the button would bring. */
  void showLook(boolean dark) {
    look.setGraphic((dark ? Icon.SUN : Icon.MOON).node());
    String name = Messages.text(dark ? "ui.look.light" : "ui.look.dark");
    look.setAccessibleText(name);
    look.getTooltip().setText(name);
  }

  /** The rooms there are, the first chosen. */
  void setRooms(List<String> names, IntConsumer choose) {
    rooms.getChildren().clear();
    for (int i = 0; i < names.size(); i++) {
      rooms.getChildren().add(tab(names.get(i), i, choose));
    }
  }

  private ToggleButton tab(String name, int index, IntConsumer choose) {
    ToggleButton tab = new ToggleButton(name);
    tab.getStyleClass().add("room-tab");
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setToggleGroup(chosen);
    tab.setOnAction(pressed -> choose.accept(index));
    return tab;
  }

  void showRoom(int index) {
    for (int i = 0; i < rooms.getChildren().size(); i++) {
      ((ToggleButton) rooms.getChildren().get(i)).setSelected(i == index);
    }
  }
}
